import { matchesOf } from '../../grammar/sticky.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../lexicon/document-types.ts';
import { fold } from '../../text/fold.ts';
import { wholeWords } from '../../text/words.ts';
import { before, type Flow, isCapital } from './flow.ts';

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
const NAMES = wholeWords([...TYPE_BY_NAME.keys()]);
const PLURAL = /(?:^|[^A-Za-zÀ-ỹ])(?:các|những|mọi|một số|nhiều|loạt|hai|ba|bốn|\d{1,2})(?: luật,)? $/u;
/** "dự án Luật" is a bill. */
const DRAFT = /(?:^|[^A-Za-zÀ-ỹ])(?:dự (?:thảo|án)|đề án)(?: lần \d)? $/u;
/** Words that make another word of the name: "pháp luật", "Bộ Kế hoạch và Đầu tư". */
const OF_LAW = /(?:^|[^A-Za-zÀ-ỹ])(?:pháp|kỷ|quy) $/u;
const OF_BODY = /(?:^|[^A-Za-zÀ-ỹ])(?:bộ|sở|phòng|vụ|ngành|cục|trường|viện|trung tâm|ban) $/u;
/** "THÔNG TƯ", on the next line "Quy định về …": its title, which begins with a verb. */
const UNDER_TYPE = /(?:TƯ|NH|YẾT|TỊCH)\d?\s$/u;
const SENTENCE_START = /(?:^|[.!?:…]\s|[.!?…]"\s|\n|"|[-–•+] )$/u;

/** All heads of a text in order; of overlapping names the longest. */
export function headsIn(flow: Flow): Head[] {
  const heads: Head[] = [];
  for (const match of matchesOf(NAMES, flow.folded)) {
    const type = TYPE_BY_NAME.get(match[0]) as DocumentType;
    const start = match.index;
    const end = start + match[0].length;
    const lead = before(flow, start, 24);
    if ((type.weight === 'plan' ? OF_BODY : OF_LAW).test(lead)) continue;
    if (type.name === 'Quy định' && UNDER_TYPE.test(flow.marked.slice(Math.max(0, start - 6), start))) continue;
    const capital = isCapital(flow, start);
    const named = capital && !SENTENCE_START.test(lead) && /\p{Ll}/u.test(flow.marked.slice(start, end));
    const plural = PLURAL.test(lead.replace(DRAFT, ' '));
    heads.push({ type, start, end, named, capital, plural, draft: DRAFT.test(lead) });
  }
  return heads;
}
