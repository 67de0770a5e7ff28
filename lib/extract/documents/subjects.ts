import { DOCUMENT_TYPES } from '../../lexicon/document-types.ts';
import {
  CLAUSE_OPENERS,
  LETTER_VERBS,
  NO_TITLE_WORDS,
  SUBJECT_STOPS,
  TITLE_GOES_ON,
  TITLE_OPENINGS,
  TITLE_VERBS,
} from '../../lexicon/subjects.ts';
import { fold } from '../../text/fold.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import type { Part } from './citation.ts';
import type { Flow } from './flow.ts';
import type { Head } from './heads.ts';

const ABOUT = /(?:,? ?(?:v\/v|về (?:về )?(?:việc )?|với nội dung (?:về )?|có tiêu đề ))(?=\S)/uy;
const QUOTED = /[ ,:]{0,2}"([^"\n]{4,300})"/uy;
const TITLE_VERB = new RegExp(` ${oneOf(TITLE_VERBS)}${NOT_BEFORE_WORD}`, 'uy');
const LETTER_VERB = new RegExp(` ${oneOf([...TITLE_VERBS, ...LETTER_VERBS])}${NOT_BEFORE_WORD}`, 'uy');
/** "quy định về …" is a title that begins with "về". */
const REGULATES_ABOUT = /^ ?quy định (?=về )/u;

/** "Nghị định …, sửa đổi, bổ sung một số điều …": these go on past a comma. */
const AMENDING_VERB = /, (?:sửa đổi|quy định chi tiết|hướng dẫn (?:thi hành|thực hiện))/uy;
const CONCLUSION = /^Kết luận/;
const QUOTE_NEXT = /^ "(?=\p{L})/u;
const FIRST_WORDS = /^ [\p{L}\d&-]+(?: [\p{L}\d&-]+)?/u;
const NO_TITLE = new RegExp(`^ ${oneOf(NO_TITLE_WORDS)}${NOT_BEFORE_WORD}`, 'u');
const PLAN_OPENINGS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(TITLE_OPENINGS).map(([name, words]) => [
    name,
    new RegExp(`^ ${oneOf(words.split(';'))}${NOT_BEFORE_WORD}`, 'u'),
  ]),
);
const LONGEST = 700;
const TYPES = oneOf(DOCUMENT_TYPES.map((type) => fold(type.name)));
const DOER = '(?:quốc hội|chính phủ|thủ tướng|bộ|ubnd|hđnd|ban bí thư|trung ương)[^,.;]{0,30}';
const HARD_END = [
  '[;\\n]',
  '\\.\\/\\.',
  '[.?!…](?=\\s|$|")',
  ` ?\\((?=sau đây|gọi tắt|gọi chung|khóa|ngày|ảnh|dưới đây|theo|đề án |nghị quyết |luật |áp dụng|có hiệu lực|kèm)`,
  ' được (?:sửa đổi|bổ sung|thay thế|bãi bỏ|ban hành|thông qua|hướng dẫn|quy định chi tiết)',
  '(?: có| hết) hiệu lực',
  ' (?:ký bởi|người ký): ',
  ' như sau',
  '(?<!ngày|từ|đến) \\d{1,2}/\\d{1,2}/\\d{4}',
  ' công báo/số',
  ` \\d{1,3} ${TYPES} số `,
  ` (?:và|hoặc) (?:các |dự thảo )?${TYPES}${NOT_BEFORE_WORD}`,
];
/** Where a title ends in running text; a legal text's titles are longer, and end where the hard ones say. */
const END = new RegExp(
  [
    ...HARD_END,
    `,? ${oneOf(SUBJECT_STOPS)}${NOT_BEFORE_WORD}`,
    `, ${oneOf(CLAUSE_OPENERS)}${NOT_BEFORE_WORD}`,
    `, (?:và )?(?:các |một số |dự thảo )?${TYPES} (?:số |\\d|của |về |trung ương|đại hội)`,
    ` và ${DOER}(?: đã| vừa)? (?:ban hành|thông qua|ký|ra|có) `,
    ' - ảnh',
  ].join('|'),
  'ug',
);
const LEGAL_END = new RegExp(HARD_END.join('|'), 'ug');
const ABBREVIATION = /(?:^|[^\p{L}])(?:tp|tx|tt|gs|pgs|ts|ths|t|q|p|st|\p{L})$/u;

/** The subject that begins right after an offset, without the words that lead to it; null where none does. */
export function subjectAfter(flow: Flow, offset: number, head: Head, numbered: boolean): Part | null {
  const begin = subjectStart(flow, offset, head, numbered);
  if (begin === null) return null;
  const end = subjectEnd(flow, begin);
  return end - begin < 2 ? null : { text: flow.text.slice(begin, end), at: [begin, end] };
}

function subjectStart(flow: Flow, offset: number, head: Head, numbered: boolean): number | null {
  const about = matchAt(ABOUT, flow.folded, offset);
  if (about) return about;
  if (numbered && QUOTE_NEXT.test(flow.folded.slice(offset, offset + 3))) return offset + 1;
  if (!numbered && isPlan(flow, head, offset)) return offset + 1;
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
  if (!first) return false;
  const opening = PLAN_OPENINGS[head.type.name];
  return opening ? opening.test(first[0]) : !NO_TITLE.test(first[0]);
}

function matchAt(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match ? offset + match[0].length : null;
}

/** Where a title that begins at an offset ends. */
export function subjectEnd(flow: Flow, start: number): number {
  const quoted = matchAt(QUOTED, flow.folded, start);
  if (quoted !== null) return quoted;
  const limit = Math.min(flow.folded.length, start + LONGEST);
  const slice = flow.folded.slice(start, limit);
  for (const match of slice.matchAll(flow.legal ? LEGAL_END : END)) {
    const before = slice.slice(0, match.index);
    if (match[0] === '.' && ABBREVIATION.test(before.slice(-8))) continue;
    if (inQuotes(before) && match[0] !== '\n') continue;
    if (match.index === 0 || goesOn(flow, start, slice, match)) continue;
    return start + trimmed(before);
  }
  return start + trimmed(slice);
}

/** A title lists what it covers after a semicolon, and the documents that it changes after "và". */
function goesOn(flow: Flow, start: number, slice: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  if (match[0] === ';') return GOES_ON.test(slice.slice(at, at + 24));
  const joint = /^ (?:và|hoặc) (?:các |dự thảo )?/u.exec(match[0]);
  if (!joint || !TYPE_AFTER.test(match[0].slice(joint[0].length))) return false;
  if (CHANGES.test(slice)) return true;
  const after = slice.slice(at + match[0].length, at + match[0].length + 12);
  return (
    !/^ (?:số |\d|của |về |trung )/.test(after) && !/\p{Lu}/u.test(flow.marked.charAt(start + at + joint[0].length))
  );
}

const GOES_ON = new RegExp(`^; ${oneOf(TITLE_GOES_ON.split(';'))}${NOT_BEFORE_WORD}`, 'u');
const TYPE_AFTER = new RegExp(`^${TYPES}$`, 'u');
/** A title that names the documents that it changes or guides. */
const CHANGES = new RegExp(
  `^(?:sửa đổi|bổ sung|đính chính|bãi bỏ|quy định chi tiết|hướng dẫn)[^;.\\n]{0,120} ${TYPES} (?:số )?\\d`,
  'u',
);

const inQuotes = (text: string): boolean => (text.split('"').length - 1) % 2 === 1;

/** Length without closing marks that open nowhere in the title. */
function trimmed(text: string): number {
  let out = text.trimEnd();
  while (
    /[,:\-(]$/u.test(out) ||
    (out.endsWith(')') && !out.includes('(')) ||
    (out.endsWith('"') && !inQuotes(out.slice(0, -1)))
  )
    out = out.slice(0, -1).trimEnd();
  const unopened = out.indexOf(')');
  const opened = out.indexOf('(');
  if (unopened !== -1 && (opened === -1 || opened > unopened)) out = out.slice(0, unopened).trimEnd();
  return out.length;
}
