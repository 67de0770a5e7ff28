import { dateWords, monthName } from './date.ts';
import type { Language } from './language.ts';

type Form = { code: RegExp; vi: (m: string[]) => string; en: (m: string[]) => string };

const QUARTERS = ['I', 'II', 'III', 'IV'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** One row for each form of a period code; the first that fits gives the words. */
const FORMS: readonly Form[] = [
  { code: /^(\d{4})$/, vi: ([y]) => `năm ${y}`, en: ([y]) => `${y}` },
  { code: /^(\d{4})-(\d{4})$/, vi: ([a, b]) => `giai đoạn ${a} - ${b}`, en: ([a, b]) => `period ${a} - ${b}` },
  {
    code: /^(\d{4})-Q([1-4])$/,
    vi: ([y, q]) => `quý ${QUARTERS[Number(q) - 1]}/${y}`,
    en: ([y, q]) => `${ORDINALS[Number(q) - 1]} quarter of ${y}`,
  },
  {
    code: /^(\d{4})-H([12])$/,
    vi: ([y, h]) => `6 tháng ${h === '1' ? 'đầu' : 'cuối'} năm ${y}`,
    en: ([y, h]) => `${h === '1' ? 'first' : 'last'} 6 months of ${y}`,
  },
  { code: /^(\d{4})-(\d{1,2})M$/, vi: ([y, n]) => `${n} tháng ${y}`, en: ([y, n]) => `first ${n} months of ${y}` },
  {
    code: /^(\d{4})-(0[1-9]|1[0-2])$/,
    vi: ([y, m]) => `tháng ${Number(m)}/${y}`,
    en: ([y, m]) => `${monthName(Number(m))} ${y}`,
  },
  {
    code: /^(\d{4}-\d{2}-\d{2})$/,
    vi: ([day]) => `ngày ${dateWords(day ?? '', 'vi')}`,
    en: ([day]) => dateWords(day ?? '', 'en'),
  },
];

/**
 * The words for a period code of the contract: "2023-9M" → "9 tháng 2023", "by:2030" → "đến năm 2030".
 * A code is never shown: one that has no words gives ''.
 */
export function periodWords(code: string | null, language: Language): string {
  if (!code) return '';
  if (code.startsWith('by:')) {
    const end = periodWords(code.slice(3), language);
    return end && `${language === 'vi' ? 'đến' : 'by'} ${end}`;
  }
  for (const form of FORMS) {
    const match = form.code.exec(code);
    if (match) return form[language](match.slice(1));
  }
  return '';
}
