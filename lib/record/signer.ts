import type { Person, Span } from '../digest/model.ts';
import { namesIn } from '../grammar/names.ts';
import { fold, foldMarks } from '../text/fold.ts';
import { RULE } from './document.ts';
import type { Value } from './fields.ts';
import type { DocumentRecord } from './record.ts';
import { inTitleCase } from './values.ts';

/** A name and nothing else: two words or more, each with a capital. */
const NAME = /^\p{Lu}[\p{L}'’]{0,12}(?:[\s-]\p{Lu}[\p{L}'’]{0,12}){1,5}$/u;
const HONORIFIC = /^(?:ông|bà|đồng chí|đ\/c|các ông|các bà)\s?:?\s+/iu;
const SIGNED = /\s?\((?:đã ký|đã kí|ký|signed)\)$/iu;
/** "KT. CHỦ TỊCH": for whom one signs, and no office of one's own. */
const FOR = /^(?:tm|kt|tl|tuq)\s?\.\s?/i;

type Named = Value & { rest: Value | null };

/** Who signed, as the record tells: each with the office that stands beside it. Empty where the value is no name. */
export function signersOf({ signer, office }: DocumentRecord): Person[] {
  if (!signer) return [];
  const names = namesOf(signer);
  // One office of several is the first one's: who holds it isn't told.
  return names.map(({ text, at, rest }, i) => {
    const told = i === 0 ? [office, rest].find(Boolean) : rest;
    const positions = told ? positionsOf(told.text) : [];
    return {
      name: inTitleCase(text),
      positions,
      held: {},
      roles: ['signer'],
      at: [at, ...(told && positions.length > 0 ? [told.at] : [])].sort((a, b) => a[0] - b[0]),
      rule: RULE,
    };
  });
}

const positionsOf = (text: string): string[] => {
  const parts = text.split(/\s?[,;]\s?|\s{1,9}kiêm\s{1,9}|\s{1,9}-\s{1,9}/u).map((part) => part.trim());
  const own = parts.filter((part) => /\p{L}{2}/u.test(part) && !FOR.test(part));
  return [...new Set(own)];
};

/** The names in a value, one or several, each with the office that is written beside it. */
function namesOf({ text, at }: Value): Named[] {
  const parts = partsOf(text, /\s?[;,]\s?|\s{1,9}và\s{1,9}/gu);
  const alone = parts.map((part) => nameAlone(part, at[0]));
  if (alone.every((name) => name !== null)) return alone;
  const one = parts.length > 1 ? null : namedIn(text, at[0]);
  return one ? [one] : beside(text, at[0]);
}

type Part = { text: string; from: number };

function partsOf(text: string, between: RegExp): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(between)) {
    parts.push({ text: text.slice(from, index), from });
    from = index + mark.length;
  }
  return [...parts, { text: text.slice(from), from }];
}

function nameAlone({ text, from }: Part, start: number): Named | null {
  const lead = HONORIFIC.exec(text)?.[0].length ?? 0;
  const name = text.slice(lead).replace(SIGNED, '').trim();
  const at: Span = [start + from + lead, start + from + lead + name.length];
  return NAME.test(name) && !isOffice(name) ? { text: name, at, rest: null } : null;
}

/** "Thiếu tướng Nông Văn Thử": the words before a name that is sure. */
function namedIn(text: string, start: number): Named | null {
  const [found, ...others] = namesIn({ marked: foldMarks(text), folded: fold(text) });
  if (!found || others.length > 0 || /\p{L}/u.test(text.slice(found[1]).replace(SIGNED, ''))) return null;
  const before = text
    .slice(0, found[0])
    .replace(HONORIFIC, '')
    .replace(/[\s:–-]{1,5}$/, '');
  const rest: Value | null = before ? { text: before, at: [start, start + found[0]] } : null;
  return { text: text.slice(...found), at: [start + found[0], start + found[1]], rest };
}

/** "Nông Văn Thử - Phó Chủ tịch", "Phó Chủ tịch: Nông Văn Thử". */
function beside(text: string, start: number): Named[] {
  const parts = partsOf(text, /\s?[,;:(]\s?|\s{1,9}[-–]\s{1,9}/gu).filter(({ text }) => text);
  const [name, ...others] = parts.flatMap(
    (part) => nameAlone({ ...part, text: part.text.replace(/\)$/, '') }, start) ?? [],
  );
  const office = parts.find((part) => isOffice(part.text));
  if (!name || others.length > 0) return [];
  const rest = office && {
    text: office.text.replace(/\)$/, ''),
    at: [start + office.from, start + office.from + office.text.replace(/\)$/, '').length] as Span,
  };
  return [{ ...name, rest: rest ?? null }];
}

/** Words that an office begins with and no name. */
const OFFICE =
  /^(?:phó |quyền |nguyên |q\. ?)?(?:chủ (?:tịch|nhiệm)|bí thư|bộ trưởng|thứ trưởng|thủ tướng|tổng|giám đốc|cục|vụ|chánh|trưởng|viện|hiệu trưởng|chỉ huy|tư lệnh|ủy viên|thường trực|đại biểu)(?![a-zà-ỹ])/;
const isOffice = (text: string): boolean => OFFICE.test(fold(text));
