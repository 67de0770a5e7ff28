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
const PLURAL = /(?:^|[^A-Za-zÀ-ỹ])(?:các|những|một số|nhiều|loạt|hai|ba|bốn|\d{1,2}) $/u;
/** "dự án Luật" is a bill. */
const DRAFT = /(?:^|[^A-Za-zÀ-ỹ])(?:dự (?:thảo|án)|đề án)(?: lần \d)? $/u;
/** Words that make another word of the name: "pháp luật", "Bộ Kế hoạch và Đầu tư". */
const OF_LAW = /(?:^|[^A-Za-zÀ-ỹ])(?:pháp|kỷ|quy|phạm) $/u;
const OF_BODY = /(?:^|[^A-Za-zÀ-ỹ])(?:bộ|sở|phòng|vụ|ngành|cục|trường|viện|trung tâm|trưởng ban|phó ban) $/u;
const NEVER = /$^/;
const SENTENCE_START = /(?:^|[.!?:…]\s|[.!?…]"\s|\n|"|[-–•+] )$/u;

/** All heads of a text in order; of overlapping names the longest. */
export function headsIn({ marked, folded }: Flow): Head[] {
  const heads: Head[] = [];
  for (const match of folded.matchAll(NAMES)) {
    const type = TYPE_BY_NAME.get(match[0]);
    const before = folded.slice(Math.max(0, match.index - 24), match.index);
    if (!type || (type.weight === 'act' ? OF_LAW : type.weight === 'plan' ? OF_BODY : NEVER).test(before)) continue;
    heads.push(headOf(type, match.index, match.index + match[0].length, before, marked));
  }
  return heads;
}

function headOf(type: DocumentType, start: number, end: number, before: string, marked: string): Head {
  const capital = /\p{Lu}/u.test(marked.charAt(start));
  const named = capital && !SENTENCE_START.test(before) && /\p{Ll}/u.test(marked.slice(start, end));
  const draft = DRAFT.test(before);
  const lead = before.replace(DRAFT, ' ');
  return { type, start, end, named, capital, plural: PLURAL.test(lead), draft };
}
