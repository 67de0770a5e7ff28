import { RANK } from '../../grammar/ranks.ts';
import { matchesOf } from '../../grammar/sticky.ts';
import { CLAUSE_MARKS, CLAUSE_OPENERS, LINKS, SUBJECT_STOPS, TITLE_GOES_ON } from '../../lexicon/subjects.ts';
import { NOT_BEFORE_WORD, oneOf } from '../../text/words.ts';
import { TYPES } from './clause-words.ts';
import { type Flow, isCapital } from './flow.ts';

const LONGEST = 700;
const BODIES = 'quốc hội|chính phủ|thủ tướng|ubnd|hđnd|bộ chính trị|ban bí thư|trung ương';
/** Before these words a bracket is no part of the title. */
const BRACKET = 'sau đây|ngày|theo|đề án |nghị (?:quyết|định) |có hiệu lực|kèm|ban hành|thực hiện';
const HARD_END = [
  '[;\\n]| ?_{3}',
  '\\.\\/\\.',
  '[.?!…](?=[\\s,"]|$)',
  ` ?\\((?=${BRACKET})`,
  '(?: đã| vừa)? được (?:sửa đổi|bổ sung|thay thế|bãi bỏ|ban hành|thông qua|hướng dẫn|quy định chi tiết)',
  '(?: có| hết) hiệu lực',
  ' (?:ký bởi|người ký): ',
  ' (?:như sau|rằng|cho đến khi)',
  '(?<!ngày|từ|đến) \\d{1,2}/\\d{1,2}/\\d{4}',
  `(?<!điều|khoản) \\d{1,3} ${TYPES} số `,
  `, (?:các )?${TYPES}(?= (?:số |\\d))`,
  ` (?:và|hoặc) (?:các |dự thảo )?${TYPES}${NOT_BEFORE_WORD}`,
  ` và (?:(?:điểm|khoản) \\S{1,4} ){0,2}điều \\d{1,3} ${TYPES} `,
];
/** In titles: "bồi thường khi Nhà nước thu hồi đất", "tài sản là nhà, đất", "vốn do Nhà nước nắm giữ". */
const OF_TITLES = ['khi', 'là', 'do', 'để'];
const MARKS = `${oneOf(CLAUSE_MARKS.filter((mark) => !OF_TITLES.includes(mark)))}|(?<!(?:tài sản|đối tượng|lao động|người|đất) )là|do(?! nhà nước| ngân sách)|(?<!đồng )để(?! (?:[^ ]{1,40} [^ ]{1,40} )?bầu)`;
/** Where a title ends in running text; a legal text's titles are longer, and end where the hard ones say. */
const END = new RegExp(
  [
    ...HARD_END,
    `(?<!đối),? (?:${MARKS}|${SUBJECT_STOPS})${NOT_BEFORE_WORD}`,
    `, (?:${CLAUSE_OPENERS}|${RANK}|${LINKS.join('|')})${NOT_BEFORE_WORD}`,
    `, (?:và )?(?:các |một số |dự thảo )?${TYPES}${NOT_BEFORE_WORD}`,
    // A clause with a subject and a verb of its own.
    `,(?= (?:(?! và )[^,.;:()"…\\n]){4,40} (?:phấn đấu|đã|sẽ|đang|cần|phải) )`,
    ` và (?:${BODIES}|bộ)[^,.;]{0,30}(?: đã| vừa)? (?:ban hành|thông qua|ký|ra|có) `,
    ' - (?:ảnh|một trong)| với \\d{1,3}/\\d| (?:sáng|chiều|tối) \\d',
  ].join('|'),
  'ug',
);
const LEGAL_END = new RegExp(HARD_END.join('|'), 'ug');
const OPENS = '(?:“|(?<![^\\s(“"])"(?=\\S))';
/** What stands in brackets or quotes belongs together; a mark that closes what opens nowhere in the title ends it. */
const ENCLOSED = new RegExp(
  `(?=[("“”])(?:\\([^()\\n]{1,80}\\)|${OPENS}[^“”"]*(?:${OPENS}[^“”"]*[”"][^“”"]*)*[”"]|(?<=[^\\s(“"])["”])`,
  'gu',
);
const ABBREVIATION = /(?:^|[^A-Za-zÀ-ỹ])(?:t[ptx]|p?gs|th?s|[A-Za-zÀ-ỹ])$/u;

/** Where the title that begins at an offset ends. In quotes it ends with them, else where a clause goes on about it. */
export function titleEnd(flow: Flow, start: number): number {
  const end = flow.titleEnds.get(start) ?? endOf(flow, start);
  flow.titleEnds.set(start, end);
  return end;
}

function endOf(flow: Flow, start: number): number {
  let slice = flow.folded.slice(start, start + LONGEST);
  const enclosed: [number, number][] = [];
  for (const { 0: whole, index } of matchesOf(ENCLOSED, flow.text.slice(start, start + LONGEST))) {
    if (index === 0 && !whole.startsWith('(')) return start + whole.length;
    if (whole.length > 1) enclosed.push([index, index + whole.length]);
    else slice = slice.slice(0, index);
  }
  for (const match of matchesOf(flow.legal ? LEGAL_END : END, slice)) {
    const before = slice.slice(0, match.index);
    if (match.index === 0 || (match[0] === '.' && ABBREVIATION.test(before.slice(-8)))) continue;
    const quoted = enclosed.some(([open, close]) => open < match.index && match.index < close);
    if ((quoted && match[0] !== '\n') || goesOn(flow, start, slice, match)) continue;
    return start + trimmed(flow, start, match.index);
  }
  return start + trimmed(flow, start, slice.length);
}

const GOES_ON = new RegExp(`^; (?:${TITLE_GOES_ON})${NOT_BEFORE_WORD}`, 'u');
const JOINT = /^(?:,| và| hoặc|, và) (?:các |một số |dự thảo )?/u;
const TYPE_ONLY = new RegExp(`^${TYPES}$`, 'u');
/** A title that names at once the document that it changes or guides: it may name another. */
const CHANGES = new RegExp(
  `^(?:sửa đổi|bổ sung|đính chính|bãi bỏ|quy định chi tiết|hướng dẫn)(?:,? ${oneOf(
    'thi hành;thực hiện;một số;các;điều;nội dung;điểm;khoản;của;và;biện pháp;bổ sung;chi tiết;việc;tại;quy định'.split(
      ';',
    ),
  )}){0,14} ${TYPES} (?:liên tịch )?(?:số )?\\d`,
  'u',
);
const CITED = /^ (?:số |\d|của |về |trung ương|đại hội)/u;

/** A title lists what it covers after a semicolon, and the documents that it changes after "và". */
function goesOn(flow: Flow, start: number, slice: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  if (BODY_AFTER.test(match[0]) && LIST_BEFORE.test(slice.slice(Math.max(0, at - 20), at))) return true;
  if (OFFICE_AFTER.test(match[0]) && PERSON_BEFORE.test(slice.slice(Math.max(0, at - 40), at))) return true;
  if (match[0] === ';') return GOES_ON.test(slice.slice(at, at + 24));
  const joint = JOINT.exec(match[0])?.[0];
  if (!joint || !TYPE_ONLY.test(match[0].slice(joint.length))) return false;
  if (CHANGES.test(slice)) return true;
  const after = slice.slice(at + match[0].length, at + match[0].length + 12);
  if (CITED.test(after) || isCapital(flow, start + at + joint.length)) return false;
  return !joint.startsWith(',') || VERB_BEFORE.test(slice.slice(0, at));
}
/** "điều động ông A, Bí thư Tỉnh ủy B, giữ chức …": the office is part of who it is. */
const PERSON_BEFORE = /(?:nhiệm|động|chuyển|công|định) (?:ông|bà|đồng chí) [^,]{4,30}$/u;
const OFFICE_AFTER = /^, (?:phó |giám đốc|bí thư|chủ tịch)/u;
/** "kiểm tra, xem xét, kết luận": verbs in a row, the last of which is a kind of document as well. */
const VERB_BEFORE = /(?:xem xét|kiểm tra|thanh tra|thông tin)$/u;

/** "Chính phủ, Thủ tướng Chính phủ", "các bộ, địa phương": a list goes on after its comma. */
const LIST_BEFORE = new RegExp(`(?:^|[^A-Za-zÀ-ỹ])(?:${BODIES}|tỉnh ủy|tổ chức|cơ quan|các [A-Za-zÀ-ỹ]{2,6})$`, 'u');
const BODY_AFTER = new RegExp(
  `^, (?:${BODIES}|chủ tịch|bộ|ủy ban|ban|hội đồng|cơ quan|đơn vị|các|địa phương|doanh nghiệp|cá nhân|tỉnh|thành phố|tp|huyện|sở)(?![A-Za-zÀ-ỹ])`,
  'u',
);

/** Length without marks that open or close nowhere in the title, and without the number of a footnote ("thân nhân.1"). */
function trimmed({ marked }: Flow, start: number, length: number): number {
  const text = marked.slice(start, start + length);
  const whole = (/^[^()]*(?=\))/.exec(text)?.[0] ?? text)
    .replace(/\s?\([^()]*$/u, '')
    .replace(/(\p{Ll})\.?\d{1,2}$/u, '$1');
  return whole.replace(/(?:[,:\-(“.…\s]|\s"|, và){1,40}$/u, '').length;
}
