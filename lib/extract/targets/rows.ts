import type { Span, Status, Target } from '../../digest/model.ts';
import { periodsIn, withYear } from '../../grammar/periods.ts';
import { type Quantity, quantitiesIn } from '../../grammar/quantities.ts';
import { unitAfter } from '../../grammar/units.ts';
import { fold, foldMarks } from '../../text/fold.ts';
import type { Line, Reading } from '../../text/reading.ts';
import type { TargetRule } from '../rules.ts';

type Cell = { text: string; header: string; at: Span };
type Value = Pick<Quantity, 'value' | 'valueTo' | 'comparator' | 'unit' | 'per'>;

const INDICATOR = /chỉ tiêu|nội dung|tên|danh mục|chỉ số|tiêu chí|lĩnh vực/;
const UNIT = /đơn vị(?: tính|$)|đvt|đ\/v/;
/** Columns that number, compare or comment the others. */
const ASIDE = /^(?:s?tt|số tt|mã|ký hiệu|ghi chú|tăng|giảm|%)|so (?:sánh|với)|th\/kh/;
/** What the head of a column says of its values, the first that matches: "ước thực hiện" is an estimate. */
const COLUMNS: readonly [Status, RegExp][] = [
  ['estimate', /ước|dự (?:kiến|báo)/],
  ['result', /thực (?:hiện|tế)|kết quả|đạt được/],
  ['target', /kế hoạch|mục tiêu|giao|phấn đấu|dự toán|nghị quyết/],
];
/** "Tổng thu ngân sách (tỷ đồng)", "Tỷ lệ hộ nghèo, %". */
const UNIT_AT_END = /[(,]\s?([^(),]{1,24})\)?$/;

/** The words of a table's headers stand within so many characters before its first row. */
const REACH = 5000;

/**
 * The items of a data table's row: the indicator × each column of values; unit and period from cells and headers.
 * `heads` holds where the words of the table's headers were looked for and stand, if they do.
 */
export function targetsOfRow(reading: Reading, line: Line, year: string | null, heads: Map<string, number>): Target[] {
  const cells = cellsOf(reading, line);
  const named = cells.filter(({ text }) => /\p{L}{2}/u.test(text) && !valueIn(text));
  const name = named.find((cell) => INDICATOR.test(cell.header)) ?? named[0];
  if (!name) return [];
  const unitCell = cells.find((cell) => UNIT.test(cell.header) && cell !== name);
  const inName = unitIn(name.text);
  const indicator = name.text
    .slice(0, inName?.index)
    .replace(/^[\s\d.)+*–-]{0,8}/, '')
    .trim();
  if (!indicator) return [];
  return cells.flatMap((cell) => {
    const { header, text } = cell;
    if (cell === name || cell === unitCell || ASIDE.test(header)) return [];
    const value = valueIn(text, unitCell?.text || inName?.[1] || unitIn(header)?.[1]);
    if (!value) return [];
    const { code, until } = periodOf(header, year);
    const status = statusOf(header, code, year);
    const period = until && status === 'target' ? `by:${code}` : code;
    const back = Math.max(0, line.start - REACH);
    const from = heads.get(header) ?? back + reading.folded.slice(back, line.start).lastIndexOf(header);
    heads.set(header, from);
    const target: Target = {
      indicator,
      status,
      direction: 'reach',
      comparator: value.comparator,
      value: value.value,
      value_to: value.valueTo,
      unit: value.unit,
      per: value.per,
      period,
      scope: null,
      document: null,
      printed: text,
      base: null,
      met: null,
      implied: code && reading.folded.startsWith(header, from) ? { period: [from, from + header.length] } : {},
      at: [Math.min(name.at[0], cell.at[0]), Math.max(name.at[1], cell.at[1])],
      rule: 'table-row' satisfies TargetRule,
    };
    return [target];
  });
}

function cellsOf({ text }: Reading, { block, start }: Line): Cell[] {
  let end = start;
  return (block?.cells ?? []).map((printed, index) => {
    const from = text.indexOf(printed, end);
    const at: Span = from < 0 ? [end, end] : [from, from + printed.length];
    end = at[1];
    return { text: text.slice(...at).trim(), header: fold(block?.headers?.[index] ?? '').trim(), at };
  });
}

/** The unit that ends a name or a header, and where it begins. */
function unitIn(words: string): RegExpExecArray | null {
  const found = UNIT_AT_END.exec(words);
  return found && unitAfter(` ${fold(found[1] as string)}`) && found;
}

/** The value that a cell holds and nothing else, in its own unit or in that of its column; null for words, dates and numbers of rows. */
function valueIn(cell: string, unit?: string): Value | null {
  const own = quantityOf(cell);
  if (own || !unit) return own;
  const value = quantityOf(cell.replace(/\d(?=\D*$)/, '$&%'));
  const [printed = '', per = null] = unit.split('/').map((part) => part.trim());
  return value && { ...value, unit: printed, per };
}

/** The quantity that fills a text. */
function quantityOf(text: string): Value | null {
  const [value] = quantitiesIn({ text, marked: foldMarks(text), folded: fold(text) });
  return value && value.at[1] - value.at[0] === text.length ? value : null;
}

/** The period that a column's header gives. */
function periodOf(header: string, year: string | null): { code: string | null; until?: boolean } {
  const [found] = periodsIn(header);
  if (found) return { code: withYear(found.code, year), until: found.until };
  return { code: /(?:^|\D)((?:19|20)\d\d)(?!\d|\s?-\s?\d)/.exec(header)?.[1] ?? null };
}

/** The column's own word, else whether its period is still to come. */
function statusOf(header: string, period: string | null, year: string | null): Status {
  const own = COLUMNS.find(([, words]) => words.test(header));
  if (own) return own[0];
  if (year && period && /^\d{4}$/.test(period.slice(-4)) && period.slice(-4) > year) return 'target';
  return 'result';
}
