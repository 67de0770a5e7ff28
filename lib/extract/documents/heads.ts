import { DOCUMENT_TYPES, type DocumentType } from '../../lexicon/document-types.ts';
import { fold } from '../../text/fold.ts';
import { wholeWords } from '../../text/words.ts';
import type { Flow } from './flow.ts';

/** A word for a kind of document where it stands in the text, with what the words right before it say. */
export type Head = {
  type: DocumentType;
  start: number;
  end: number;
  /** Written with a capital where the sentence doesn't ask for one. */
  named: boolean;
  capital: boolean;
  /** "các", "những", "một số" before it. */
  plural: boolean;
  draft: boolean;
};

const TYPE_BY_NAME = new Map(DOCUMENT_TYPES.map((type) => [fold(type.name), type]));
/** The type of that name; null where the table has none. */
export const typeNamed = (name: string): DocumentType | null => TYPE_BY_NAME.get(fold(name)) ?? null;
const NAMES = wholeWords([...TYPE_BY_NAME.keys()]);
/** "NQ 10-NQ/TW": the code stands for the name before a number. */
const CODES =
  /(?<![\p{L}\p{N}/-])(?:(NQ|NĐ)(?= (?:số )?\d{1,5})|(QĐ|KH|CTr|CT|KL|TT|CV|TB)(?= (?:số )?\d{1,5}(?:\/\d{4})?[/-][A-ZĐ]{1,3}[\p{L}]{0,12}[/-]))/gu;
const TYPE_BY_CODE = new Map(DOCUMENT_TYPES.flatMap((type) => type.codes.map((code) => [code, type] as const)));

const PLURAL = /(?:^|[^\p{L}])(?:các|những|một số|nhiều|loạt|hai|ba|bốn|\d{1,2}) $/u;
const DRAFT = /(?:^|[^\p{L}])dự thảo(?: lần \d)? $/u;
/** "dự án Luật": a bill; of other kinds a "dự án" is a project. */
const BILL = /(?:^|[^\p{L}])(?:dự (?:thảo|án)|đề án)(?: lần \d)? $/u;
const BILLS = new Set(['Luật', 'Bộ luật', 'Pháp lệnh', 'Nghị quyết']);
/** Words that make another word of the name: "pháp luật", "Bộ Kế hoạch và Đầu tư". */
const OF_LAW = /(?:^|[^\p{L}])(?:pháp|kỷ|quy|phạm) $/u;
const OF_BODY = /(?:^|[^\p{L}])(?:bộ|sở|phòng|vụ|ngành|cục|trường|viện|trung tâm|trưởng ban|phó ban) $/u;
/** After these a word in small letters is a verb ("sẽ quyết định", "không báo cáo"). */
const VERB_MARK = /(?:^|[^\p{L}])(?:sẽ|không|để|cùng|tự|chưa|phải|cần|hãy|được|bị|xin|kịp thời|việc) $/u;
const NEVER = /$^/;
const NUMBER_NEXT = /^ (?:số )?\d/;
const SENTENCE_START = /(?:^|[.!?:…]\s|[.!?…]"\s|\n|"|[-–•+] )$/u;

/** All heads of a text in order; of overlapping names the longest. */
export function headsIn({ marked, folded }: Flow): Head[] {
  const heads: Head[] = [];
  for (const match of folded.matchAll(NAMES)) {
    const type = TYPE_BY_NAME.get(match[0]);
    const before = folded.slice(Math.max(0, match.index - 24), match.index);
    if (!type || (type.weight === 'act' ? OF_LAW : type.weight === 'plan' ? OF_BODY : NEVER).test(before)) continue;
    if (
      VERB_MARK.test(before) &&
      !/\p{Lu}/u.test(marked.charAt(match.index)) &&
      !NUMBER_NEXT.test(folded.slice(match.index + match[0].length, match.index + match[0].length + 8))
    )
      continue;
    heads.push(headOf(type, match.index, match.index + match[0].length, before, marked));
  }
  for (const match of marked.matchAll(CODES)) {
    const type = TYPE_BY_CODE.get(match[1] ?? match[2] ?? '');
    const before = folded.slice(Math.max(0, match.index - 24), match.index);
    if (type) heads.push(headOf(type, match.index, match.index + match[0].length, before, marked));
  }
  return heads.sort((a, b) => a.start - b.start);
}

function headOf(type: DocumentType, start: number, end: number, before: string, marked: string): Head {
  const capital = /\p{Lu}/u.test(marked.charAt(start));
  const named = capital && !SENTENCE_START.test(before) && /\p{Ll}/u.test(marked.slice(start, end));
  const mark = BILLS.has(type.name) ? BILL : DRAFT;
  const draft = mark.test(before);
  const lead = draft ? before.replace(mark, ' ') : before;
  return { type, start, end, named, capital, plural: PLURAL.test(lead), draft };
}
