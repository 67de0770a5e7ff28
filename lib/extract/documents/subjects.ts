import {
  CLAUSE_MARKS,
  LETTER_VERBS,
  LINKS,
  NO_TITLE_WORDS,
  TITLE_OPENINGS,
  TITLE_VERBS,
} from '../../lexicon/subjects.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import type { Part } from './citation.ts';
import { lengthAt } from './clause-words.ts';
import { type Flow, partOf } from './flow.ts';
import type { Head } from './heads.ts';
import { titleEnd } from './title-ends.ts';

const ABOUT = /(?: (?:mới|giám sát)(?= về ))?(?:,? ?\(?(?:v\/v|về (?:việc |nội dung )?|với nội dung (?:về )?))(?=\S)/uy;
/** No title: "ban hành hồi tháng 3", "thực hiện từ năm 2016". */
const NOT_TIMED = '(?!:| (?:rõ|có \\d+|là|sẽ|phải|hồi|ngày|tháng|vào|từ|trước|sau|kèm|này|đến|được|đã)(?![A-Za-zÀ-ỹ]))';
const TITLE_VERB = new RegExp(` ${oneOf(TITLE_VERBS)}${NOT_BEFORE_WORD}${NOT_TIMED}`, 'uy');
const LETTER_VERB = new RegExp(` ${oneOf([...TITLE_VERBS, ...LETTER_VERBS])}${NOT_BEFORE_WORD}${NOT_TIMED}`, 'uy');
/** A letter's addressees before what it is about. */
const ADDRESSED =
  / (?:gửi|báo cáo|trình) [^.;\n]{3,240}?(?: về việc |[ ,](?=(?:đề nghị|yêu cầu|kiểm điểm|đôn đốc|kiến nghị) ))/uy;
/** "quy định về …" is a title that begins with "về". */
const REGULATES_ABOUT = / quy định về /uy;
/** "Nghị định …, sửa đổi, bổ sung một số điều …": these go on past a comma. */
const AMENDING_VERB = /, (?:sửa đổi|trả lời|quy định chi tiết|hướng dẫn)/uy;
/** A verb alone ("yêu cầu", "phê duyệt") tells no subject. */
const SYLLABLES = /\S \S+ \S/;
const QUOTE_NEXT = / "(?=[A-Za-zÀ-ỹ])/uy;
const QUOTED = /^"(?:về (?:việc )?)?(.*)"$/su;
const FIRST_WORD = / (?!(?:bộ )?luật )[A-Za-zÀ-ỹ\d&-]/uy;
const NO_TITLE = new RegExp(
  ` (?:[\\d-]|(?:${[...NO_TITLE_WORDS, ...CLAUSE_MARKS, ...LINKS].join('|')})${NOT_BEFORE_WORD})`,
  'uy',
);
const PLAN_OPENINGS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(TITLE_OPENINGS).map(([name, words]) => [name, new RegExp(` (?:${words})${NOT_BEFORE_WORD}`, 'uy')]),
);
/** Fewer words after the name of a plan are a kind of plan ("Quy chế thi", "Đề án tổng thể"). */
const FEWEST_WORDS = 3;

/** The subject that begins right after an offset, without the words that lead to it; null where none does. */
export function subjectAfter(flow: Flow, offset: number, head: Head, numbered: boolean): Part | null {
  const begin = subjectStart(flow, offset, head, numbered);
  if (begin === null) return null;
  const title = unquoted(flow, begin, titleEnd(flow, begin));
  const isVerb = head.type.weight !== 'plan' && flow.folded.slice(offset, begin).trim() === '';
  return title && (!isVerb || SYLLABLES.test(title.text)) ? title : null;
}

function subjectStart(flow: Flow, offset: number, head: Head, numbered: boolean): number | null {
  const { type, named, draft, capital } = head;
  const isLetter = type.weight === 'letter';
  const isPlanned = type.weight === 'plan';
  const lead = lengthAt(ABOUT, flow.folded, offset) || (isLetter && lengthAt(ADDRESSED, flow.folded, offset));
  if (lead) return offset + lead;
  if ((numbered || named) && lengthAt(QUOTE_NEXT, flow.folded, offset) > 0) return offset + 1;
  if (!numbered && isPlanned) return isPlan(flow, head, offset) ? offset + 1 : null;
  const instructs =
    isLetter || type.name.startsWith('Kết luận') || (numbered && /^(?:Chỉ thị|Quyết định)$/.test(type.name));
  if (!numbered && !capital && !draft && !instructs) return null;
  const regulates = lengthAt(REGULATES_ABOUT, flow.folded, offset);
  if (regulates > 0) return offset + regulates;
  const comma = numbered && flow.folded.charAt(offset) === ',';
  const verb = comma ? AMENDING_VERB : instructs ? LETTER_VERB : TITLE_VERB;
  return lengthAt(verb, flow.folded, offset) > 0 ? offset + 1 + Number(comma) : null;
}

/** A plan's title follows its name without a mark; a function word there shows that none does. */
function isPlan(flow: Flow, head: Head, offset: number): boolean {
  if (!(head.named || head.draft)) return false;
  if (lengthAt(FIRST_WORD, flow.folded, offset) === 0) return false;
  const opening = PLAN_OPENINGS[head.type.name];
  if (titleWords(flow, offset + 1) < (opening ? 2 : FEWEST_WORDS)) return false;
  if (!opening) return lengthAt(NO_TITLE, flow.folded, offset) === 0;
  const opened = lengthAt(opening, flow.folded, offset);
  return opened > 0 && !flow.folded.startsWith(' của ', offset + opened);
}

const titleWords = (flow: Flow, start: number): number =>
  flow.folded.slice(start, titleEnd(flow, start)).match(/[A-Za-zÀ-ỹ0-9]+/gu)?.length ?? 0;

/** A title that stands in quotes as a whole, without them and without a "về" inside. */
function unquoted(flow: Flow, begin: number, end: number): Part | null {
  const title = flow.folded.slice(begin, end);
  const inside = QUOTED.exec(title)?.[1];
  // One word is a verb whose object the page leaves out ("quyết định phê duyệt").
  return inside === undefined ? partOf(flow, begin, end) : partOf(flow, end - 1 - inside.length, end - 1);
}
