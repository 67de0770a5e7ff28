import { OFFICE_HEADS } from '../lexicon/offices.ts';
import { DEGREES, RANKS } from '../lexicon/ranks.ts';
import { provincesIn } from '../places/provinces-in.ts';
import { fold } from '../text/fold.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../text/words.ts';
import type { PagePlace } from './page-place.ts';
import { unitsIn } from './units-in.ts';

/**
 * What a position ties a person to: a body ("body:bộ tài chính") or a province ("province:Yên Bái"). Two mentions of a
 * name are one person only where they share such a tie.
 */
export type Anchor = string;

/** Offices that name their body by themselves, folded. */
const OWN_BODY: readonly (readonly [RegExp, string])[] = [
  [/^(?:nguyên |cựu )?(?:phó )?thủ tướng(?: thường trực)?(?: chính phủ)?$/u, 'chính phủ'],
  [/^(?:nguyên |cựu )?(?:phó )?chủ tịch nước$/u, 'chủ tịch nước'],
  [/^(?:nguyên |cựu )?tổng bí thư(?: ban chấp hành trung ương đảng)?$/u, 'trung ương đảng'],
  [/^(?:nguyên |cựu )?(?:phó )?chủ tịch quốc hội$/u, 'quốc hội'],
];
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = (
  [
    ['ubnd', 'ủy ban nhân dân'],
    ['hđnd', 'hội đồng nhân dân'],
    ['mttq', 'mặt trận tổ quốc'],
    ['đbqh', 'đại biểu quốc hội'],
    ['bqp', 'bộ quốc phòng'],
    ['tw', 'trung ương'],
    ['t.ư', 'trung ương'],
    ['tp', 'thành phố'],
    ['tp.', 'thành phố'],
  ] as const
).map(([short, full]) => [new RegExp(`${NOT_AFTER_WORD}${oneOf([short])}${NOT_BEFORE_WORD}`, 'gu'), full]);

/** What a position begins with and what says nothing of the body. */
const HEAD = new RegExp(
  `^(?:(?:nguyên|cựu|quyền|phó|thường trực|đồng chí|các|thứ nhất) |${oneOf([...OFFICE_HEADS, 'tổng', 'thường trực', 'thành viên', 'phó'])}${NOT_BEFORE_WORD} ?){1,12}`,
  'u',
);
const TITLE = new RegExp(`^(?:${oneOf([...RANKS, ...DEGREES])}[.,\\s]{0,3}){1,12}$`, 'u');
/** Bodies of the province or below, which a page of a province names without the province. */
const LOCAL = /tỉnh|thành ủy|thành phố|^sở/u;
const LOCAL_OFFICE = /(?:^|\s)(?:tỉnh|thành) (?:ủy|đoàn)/u;
/** Below the province there are many of one kind. */
const BELOW = /huyện|(?:^|\s)quận|thị xã|thị ủy|^xã|(?:ủy|dân) xã|phường|thị trấn|đặc khu/u;
/** What is left of a position that names no body: it is the same everywhere. */
const GENERIC =
  /^(?:tỉnh|thành phố|tỉnh ủy|thành ủy|huyện|huyện ủy|quận ủy|thị ủy|xã|phường|đảng|đảng ủy|công ty|trường|chi bộ|đoàn|hội|ủy ban|hội đồng|ban|bộ|sở|hđqt|hội đồng quản trị|văn phòng|ngoại giao|tài chính|quốc phòng|ban cán sự đảng|đảng đoàn|(?:ban )?chỉ đạo|cộng hòa|quân đội nhân dân việt nam|lực lượng vũ trang|đại hội|quốc gia|nhà nước)?$/u;
const PARTY_CENTRE = /^(?:dự khuyết )?(?:ban chấp hành )?trung ương(?: đảng)?$/u;

const written = (position: string): string => {
  let words = fold(position)
    .replace(/\s{1,40}/gu, ' ')
    .replaceAll('sỹ', 'sĩ')
    .trim();
  for (const [short, full] of WRITTEN_OUT) words = words.replace(short, full);
  return words;
};

/**
 * The ties of one position. In: the position as printed, where its page belongs. Out: none for a rank or a title, which
 * thousands hold, and for an office whose body the page doesn't name.
 */
export function anchorsOf(position: string, place: PagePlace): Anchor[] {
  const words = written(position);
  if (TITLE.test(words)) return [];
  for (const [office, body] of OWN_BODY) if (office.test(words)) return [`body:${body}`];
  const provinces = provincesIn(position);
  const units = unitsIn(position, place.day);
  const body = words.replace(HEAD, '').trim();
  if (units.length > 0 || BELOW.test(body)) {
    // A province has a dozen offices of each kind below it: the district or commune must agree.
    const unit = units[0] ?? (place.unit === '?' ? null : place.unit);
    const province = provinces[0] ?? place.province;
    return unit && province ? [`body:${fold(unit)} @ ${province}`] : [];
  }
  if (provinces.length > 0) return provinces.map((name) => `province:${name}`);
  if (LOCAL.test(body) || LOCAL_OFFICE.test(words)) return place.province ? [`province:${place.province}`] : [];
  if (PARTY_CENTRE.test(body)) return ['body:trung ương đảng'];
  return GENERIC.test(body) || body.length < 4 ? [] : [`body:${body}`];
}
