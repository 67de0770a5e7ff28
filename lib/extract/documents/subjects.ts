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
import type { Flow } from './flow.ts';
import type { Head } from './heads.ts';
import { titleEnd } from './title-ends.ts';

const ABOUT = /(?:,? ?(?:v\/v|về (?:về )?(?:việc |nội dung )?|với nội dung (?:về )?|có tiêu đề ))(?=\S)/uy;
/** No title: "ban hành hồi tháng 3", "thực hiện từ năm 2016". */
const NOT_TIMED = '(?! (?:hồi|ngày|tháng|vào|từ|trước|sau|kèm|này|đến|được|đã))';
const TITLE_VERB = new RegExp(` ${oneOf(TITLE_VERBS)}${NOT_BEFORE_WORD}${NOT_TIMED}`, 'uy');
const LETTER_VERB = new RegExp(` ${oneOf([...TITLE_VERBS, ...LETTER_VERBS])}${NOT_BEFORE_WORD}${NOT_TIMED}`, 'uy');
/** A letter's addressees before what it is about. */
const ADDRESSED =
  / (?:gửi|báo cáo|trình) [^.;\n]{3,240}?(?: về (?:về )?việc |[ ,](?=(?:đề nghị|yêu cầu|kiểm điểm|đôn đốc|kiến nghị) ))/uy;
/** "quy định về …" is a title that begins with "về". */
const REGULATES_ABOUT = /^ ?quy định (?=về )/u;
/** "Nghị định …, sửa đổi, bổ sung một số điều …": these go on past a comma. */
const AMENDING_VERB = /, (?:sửa đổi|quy định chi tiết|hướng dẫn (?:thi hành|thực hiện))/uy;
/** A verb alone ("yêu cầu", "phê duyệt") tells no subject. */
const SYLLABLES = /\S \S+ \S/;
const CONCLUSION = /^Kết luận/;
const QUOTE_NEXT = /^ "(?=[A-Za-zÀ-ỹ])/u;
const FIRST_WORDS = /^ [A-Za-zÀ-ỹ\d&-]+(?: [A-Za-zÀ-ỹ\d&-]+)?/u;
const NO_TITLE = new RegExp(
  `^ (?:-|(?:${[...NO_TITLE_WORDS, ...CLAUSE_MARKS, ...LINKS].join('|')})${NOT_BEFORE_WORD})`,
  'u',
);
const PLAN_OPENINGS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(TITLE_OPENINGS).map(([name, words]) => [name, new RegExp(`^ (?:${words})${NOT_BEFORE_WORD}`, 'u')]),
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
  const about = matchAt(ABOUT, flow.folded, offset);
  if (about) return about;
  const addressed = head.type.weight === 'letter' ? matchAt(ADDRESSED, flow.folded, offset) : null;
  if (addressed !== null) return addressed;
  if (
    (numbered || (head.named && head.type.weight === 'plan')) &&
    QUOTE_NEXT.test(flow.folded.slice(offset, offset + 3))
  )
    return offset + 1;
  if (!numbered && isPlan(flow, head, offset)) return offset + 1;
  if (!numbered && head.type.weight === 'plan') return null;
  if (!numbered && !head.capital && !head.draft && head.type.weight !== 'letter' && !CONCLUSION.test(head.type.name))
    return null;
  const instructs =
    head.type.weight === 'letter' || CONCLUSION.test(head.type.name) || (numbered && head.type.name === 'Chỉ thị');
  const verb = instructs ? LETTER_VERB : TITLE_VERB;
  const at = flow.folded.charAt(offset) === ',' && numbered ? AMENDING_VERB : verb;
  const found = matchAt(at, flow.folded, offset);
  if (found === null) return null;
  const regulates = REGULATES_ABOUT.exec(flow.folded.slice(offset, offset + 20));
  return offset + (regulates ? regulates[0].length + 'về '.length : flow.folded.charAt(offset) === ',' ? 2 : 1);
}

/** A plan's title follows its name without a mark; a function word there shows that none does. */
function isPlan(flow: Flow, head: Head, offset: number): boolean {
  if (head.type.weight !== 'plan' || !(head.named || head.draft) || offset !== head.end) return false;
  const first = FIRST_WORDS.exec(flow.folded.slice(offset, offset + 24));
  if (!first || /^ (?:bộ )?luật /u.test(`${first[0]} `)) return false;
  const opening = PLAN_OPENINGS[head.type.name];
  if (titleWords(flow, offset + 1) < (opening ? 2 : FEWEST_WORDS)) return false;
  if (!opening) return !/^ \d/.test(first[0]) && !NO_TITLE.test(first[0]);
  const opened = opening.exec(flow.folded.slice(offset, offset + 24))?.[0];
  return opened !== undefined && !flow.folded.startsWith(' của ', offset + opened.length);
}

function matchAt(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match ? offset + match[0].length : null;
}

const titleWords = (flow: Flow, start: number): number =>
  flow.folded.slice(start, titleEnd(flow, start)).match(/[A-Za-zÀ-ỹ0-9]+/gu)?.length ?? 0;

/** A title that stands in quotes as a whole, without them and without a "về" inside. */
function unquoted(flow: Flow, begin: number, end: number): Part | null {
  let [from, to] = [begin, end];
  if (/^["“]/.test(flow.text.slice(from, to)) && /["”]$/.test(flow.text.slice(from, to))) {
    from += 1;
    to -= 1;
    from += /^(?:về việc|về) /u.exec(flow.folded.slice(from, to))?.[0].length ?? 0;
  }
  // One word is a verb whose object the page leaves out ("quyết định phê duyệt").
  return / ./.test(flow.folded.slice(from, to)) ? { text: flow.text.slice(from, to), at: [from, to] } : null;
}
