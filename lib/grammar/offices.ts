import { BODY_NOUNS, COMMA_FIELDS, TERRITORY_NOUNS } from '../lexicon/bodies.ts';
import {
  COMPOUNDS,
  NOT_OFFICES,
  OFFICE_ENDS,
  OFFICE_HEADS,
  OFFICE_PREFIXES,
  PURPOSE_WORDS,
} from '../lexicon/offices.ts';
import { RANKS } from '../lexicon/ranks.ts';
import { ROLE_VERBS } from '../lexicon/roles.ts';
import { fold } from '../text/fold.ts';
import type { Reading } from '../text/reading.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../text/words.ts';

/** An office as the page prints it: "nguyên Phó Chủ tịch UBND tỉnh". `head` is where its head noun ends. */
export type Office = { start: number; headStart: number; headEnd: number; end: number };

const folded = (rows: readonly string[]): string[] => [...new Set(rows.map(fold))];
const HEAD = new RegExp(
  `${NOT_AFTER_WORD}(?:${oneOf(folded(NOT_OFFICES))}|((?:${oneOf(OFFICE_PREFIXES)} )?)(?:(?:phó |quyền )?${oneOf(folded(OFFICE_HEADS))}))${NOT_BEFORE_WORD}`,
  'gu',
);
const END = new RegExp(
  `${oneOf(folded([...OFFICE_ENDS, ...Object.values(ROLE_VERBS).flat()]))}${NOT_BEFORE_WORD}`,
  'uy',
);
const PURPOSES: ReadonlySet<string> = new Set(folded(PURPOSE_WORDS));
const COMPOUND = new RegExp(`${NOT_AFTER_WORD}${oneOf(folded(COMPOUNDS))}${NOT_BEFORE_WORD}`, 'gu');
const PERSON_WORD = new RegExp(
  `(?:các |hai |ba )?(?:đồng chí|đ/c|ông|bà|anh|chị|cụ|bác|ngài|phu nhân|lãnh đạo|đại diện|đại biểu)${NOT_BEFORE_WORD}`,
  'uy',
);
/** After "và": others who are not part of the body's name. */
const OTHERS =
  /(?:các|một|một số|toàn|nhiều|đông|hơn|gần|những|cán bộ|nhân dân|bà con|phu nhân|đoàn)(?![\p{L}\p{N}])/uy;
const TERRITORY = new RegExp(
  `(?<!nông |cơ |văn |nhật |kịch |già )${oneOf(folded(TERRITORY_NOUNS))}(?! hội)(?!\\.\\p{L})${NOT_BEFORE_WORD}`,
  'uy',
);
/** Capitals that open a sentence or a credit: the office has ended where the page lost the full stop. */
const OPENER =
  /Theo(?!\p{L})|PV(?!\p{L})|(?:Từ|Trong|Tại|Sau|Trước|Ngày|Tuy|Khi|Cùng|Đến|Qua|Các|Những|Ảnh|Nguồn|Tham dự|Phát biểu|Trả lời)(?: \p{Ll}| \d| ?:)/uy;
const COMMA_FIELD = new RegExp(`(?:${oneOf(folded(COMMA_FIELDS))})${NOT_BEFORE_WORD}`, 'uy');
/** Fields in small letters behind a dash: "Bộ Kế hoạch - đầu tư". */
const DASH_FIELD =
  /(?:đầu tư|đào tạo|môi trường|xã hội|công nghệ|kế hoạch|du lịch|ngân sách|an ninh|thể thao|truyền thông|thương binh|hành chính|tài chính|nông thôn|thông tin)(?!\p{L})/uy;
const BODY = new RegExp(`${oneOf(folded(BODY_NOUNS))}${NOT_BEFORE_WORD}(?! (?:nghị|thảo|đàm|đồng))`, 'uy');
const RANK = new RegExp(`${oneOf(folded(RANKS))}${NOT_BEFORE_WORD}`, 'uy');
const AD_HOC = /(?: thường trực)?(?: ban)?(?: chỉ đạo| tổ (?!chức)| công tác)/uy;
const TOKEN = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}&'/.%]{0,40}(?:-[\p{L}\p{M}\p{N}&]{1,24}){0,4}/uy;
/** A stop after these is part of the word. */
const ABBREVIATED = /^(?:tp|tx|tt|q|h|p|t\.ư)\.$/u;
/** In the purpose of an ad-hoc body a comma may part what it deals with: "…, giấy tờ công dân và các cơ sở dữ liệu". */
const GOES_ON = /^, [^,.;:"()]{3,80}? và /u;
/** Offices at the side of another: "trợ lý Bộ trưởng". */
const ASSISTS = /(?:trợ lý|thư ký)$/u;
const MOST_WORDS = 32;
/** Bodies that are complete: small letters after them are no part of the office unless they name a territory. */
const CLOSING: ReadonlySet<string> = new Set([
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'thị ủy',
  'quận ủy',
  'đảng ủy',
  'chính phủ',
  'quốc hội',
  'trung ương',
  'ương đảng',
  'chính trị',
  'tịch nước',
]);

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/**
 * Every office in the text, with its body: "Phó Chủ tịch Thường trực HĐND TP". An office ends at punctuation, at a
 * verb, at the next office and where a person's name begins.
 * In: a reading and the offsets at which names begin. Out: offices in page order, not overlapping.
 */
export function officesIn(reading: Pick<Reading, 'marked' | 'folded'>, nameStarts: ReadonlySet<number>): Office[] {
  const heads: { start: number; headStart: number; headEnd: number }[] = [];
  for (const match of reading.folded.matchAll(HEAD)) {
    if (match[1] === undefined) continue;
    const start = match.index;
    heads.push({ start, headStart: start + match[1].length, headEnd: start + match[0].length });
  }
  const headStarts = new Set(heads.map(({ start }) => start));
  const offices: Office[] = [];
  for (const head of heads) {
    if (head.start < (offices.at(-1)?.end ?? 0)) continue;
    offices.push({ ...head, end: bodyEnd(reading, head.headEnd, nameStarts, headStarts) });
  }
  return offices;
}

/** Whether a word that no office contains begins here; a syllable of a compound ("giao thông", "dự án") does not count. */
function isEnd(text: string, next: number, adHoc: boolean): boolean {
  const end = at(END, text, next)?.[0];
  if (end === undefined || (adHoc && PURPOSES.has(end))) return false;
  const from = Math.max(0, next - 20);
  for (const compound of text.slice(from, next + 24).matchAll(COMPOUND)) {
    const start = from + compound.index;
    if (start <= next && next < start + compound[0].length) return false;
  }
  return true;
}

/** Where the body after a head noun ends. */
function bodyEnd(
  { marked, folded: text }: Pick<Reading, 'marked' | 'folded'>,
  headEnd: number,
  nameStarts: ReadonlySet<number>,
  headStarts: ReadonlySet<number>,
): number {
  const adHoc = at(AD_HOC, text, headEnd) !== null;
  let end = headEnd;
  let last = '';
  let closed = false;
  let placed = false;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    let next = nextWord(marked, text, end, nameStarts, headStarts);
    if (next < 0 && adHoc && GOES_ON.test(text.slice(end, end + 100)) && isUpper(marked, end + 2) === false)
      next = end + 2;
    if (next < 0) break;
    if (
      nameStarts.has(next) ||
      (headStarts.has(next) &&
        last !== 'của' &&
        !(count === 0 && ASSISTS.test(text.slice(Math.max(0, headEnd - 7), headEnd))))
    )
      break;
    const lower = /\p{Ll}/u.test(marked.charAt(next));
    if (at(OPENER, marked, next)) break;
    const territory = at(TERRITORY, text, next)?.[0] ?? '';
    if (lower && at(PERSON_WORD, text, next)) break;
    if (lower && isEnd(text, next, adHoc)) break;
    if (
      closed &&
      lower &&
      !adHoc &&
      !territory &&
      !/^(?:và|ủy|đoàn|khối|khóa|đội|viên|ban)(?!\p{L})/u.test(text.slice(next, next + 6))
    )
      break;
    if (/^và /u.test(text.slice(next, next + 3)) && endsAtAnd(marked, text, next + 3, nameStarts, headStarts, adHoc))
      break;
    const token = territory || (at(TOKEN, text, next)?.[0] ?? '');
    if (!token) break;
    const stop = /[.'/]$/u.test(token) && !ABBREVIATED.test(token);
    const word = stop ? token.replace(/[.'/]+$/u, '') : token;
    end = next + word.length;
    if (stop) break;
    // "huyện Tuy An …" stays complete after the place's name; "Học viện Chính trị Quốc …" goes on.
    placed = territory !== '' || (placed && !lower);
    closed = placed || CLOSING.has(`${last} ${word}`);
    last = word;
  }
  return end - (DANGLING.exec(text.slice(Math.max(headEnd, end - 8), end))?.[0].length ?? 0);
}

const DANGLING = / (?:và|về|của|tại|cho|do)$/u;

/** The start of the next word of the body; -1 where punctuation ends it. */
function nextWord(
  marked: string,
  text: string,
  end: number,
  names: ReadonlySet<number>,
  heads: ReadonlySet<number>,
): number {
  const between = /^(?: - |-|, | )/u.exec(text.slice(end, end + 3))?.[0];
  if (between === undefined) return -1;
  const next = end + between.length;
  if (between === ' ') return next;
  if (names.has(next) || heads.has(next) || at(PERSON_WORD, text, next)) return -1;
  if (between === ', ') return continuesField(text, end) || (isUpper(marked, next) && at(BODY, text, next)) ? next : -1;
  return isUpper(marked, next) || (between === ' - ' && at(DASH_FIELD, text, next)) ? next : -1;
}

const isUpper = (marked: string, at: number): boolean => /\p{Lu}/u.test(marked.charAt(at));

/** "Văn hóa, Thể thao": a comma inside the name of a field. */
function continuesField(text: string, comma: number): boolean {
  const before = text.slice(Math.max(0, comma - 24), comma).split(' ');
  for (const words of [2, 1, 3]) {
    const start = comma - before.slice(-words).join(' ').length;
    const field = at(COMMA_FIELD, text, start);
    if (field && start + field[0].length > comma) return true;
  }
  return false;
}

const endsAtAnd = (
  marked: string,
  text: string,
  next: number,
  names: ReadonlySet<number>,
  heads: ReadonlySet<number>,
  adHoc: boolean,
): boolean =>
  names.has(next) ||
  heads.has(next) ||
  at(PERSON_WORD, text, next) !== null ||
  at(RANK, text, next) !== null ||
  (/\p{Ll}/u.test(marked.charAt(next)) && ((!adHoc && at(OTHERS, text, next) !== null) || isEnd(text, next, adHoc)));
