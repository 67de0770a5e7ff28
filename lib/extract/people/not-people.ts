import { TERRITORY_NOUN } from '../../grammar/bodies-words.ts';
import type { NameCandidate } from '../../grammar/names.ts';
import { foldedRows } from '../../grammar/sticky.ts';
import { COMPANY_NOUNS, NAMED_AFTER, STREET_NAMES } from '../../lexicon/not-names.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import { NOT_AFTER_WORD, oneOf } from '../../text/words.ts';
import type { Mention } from './mentions.ts';

const NAMED = new RegExp(`${NOT_AFTER_WORD}(?<!thành |khu )${oneOf(foldedRows(NAMED_AFTER))} $`, 'u');
const COMPANY = new RegExp(`${NOT_AFTER_WORD}${oneOf(COMPANY_NOUNS)} $`, 'u');
const IN_BODY = new RegExp(
  `${NOT_AFTER_WORD}(?:${oneOf([...COMPANY_NOUNS, 'trường', 'bệnh viện', 'quỹ', 'chương trình'])})(?: [A-Za-zÀ-ỹ\\d&-]{1,12}){0,9} $`,
  'u',
);
const TERRITORY = new RegExp(`${NOT_AFTER_WORD}${TERRITORY_NOUN} $`, 'u');
const PROVINCIAL = /^(?:tỉnh|tp|thành phố) $/u;
/** "69 Vũ Trọng …": a house. */
const NUMBERED = /\d[A-Za-zÀ-ỹ\d/-]{0,6} (?:[a-z] )?$/u;
/** "các tuyến đường: A, B và C" */
const AMONG_STREETS = /(?<![A-Za-zÀ-ỹ]|ở )(?:đường|phố|nút(?: giao)?)(?=[: ])[^.;\n]{0,180}(?:,|:| -| và| từ| đến) $/u;
const CREDIT_BEFORE =
  /(?:ảnh|nguồn|clip|video|thực hiện|tác giả|phóng viên|pv|bài)(?: ?[:;/-]|\.)? ?(?:\(?[A-Za-zÀ-ỹ. ]{1,24}\)? ?[/,&-] ?)?$/u;
const STREETS = new Set(foldedRows(STREET_NAMES));

/** A name that streets bear, or one in a list of streets: without a title it is one. */
export function isStreetName({ folded }: Reading, { start, end }: NameCandidate): boolean {
  const before = folded.slice(Math.max(0, start - 200), start);
  return STREETS.has(folded.slice(start, end)) || NUMBERED.test(before) || AMONG_STREETS.test(before);
}

const territoryBefore = ({ folded }: Reading, { start }: NameCandidate): string | undefined =>
  TERRITORY.exec(folded.slice(Math.max(0, start - 20), start))?.[0];

/** A name behind "huyện", "phường" …: the place's, unless it is plainly a person's behind an office ("Chủ tịch UBND tỉnh …"). */
export function isTerritory(reading: Reading, { name, before, shared }: Mention): boolean {
  const territory = territoryBefore(reading, name);
  if (territory === undefined) return false;
  if (!name.sure || before.length + shared.length === 0) return true;
  return name.shape === 'full' ? isStreetName(reading, name) : !PROVINCIAL.test(territory);
}

/** "xã Đồng Tâm": two words behind a unit below the province are the place's name. */
export const isSmallPlace = (reading: Reading, name: NameCandidate): boolean => {
  const territory = territoryBefore(reading, name);
  return territory !== undefined && !(name.sure && PROVINCIAL.test(territory));
};

/** A street, a school, an award, a company: named after a person, or like one. */
export const isNamedAfter = ({ folded }: Reading, { start, shape, sure }: NameCandidate): boolean => {
  const window = folded.slice(Math.max(0, start - 30), start);
  if (NAMED.test(window)) return true;
  return !(shape === 'full' && sure) && COMPANY.test(window);
};

/** A name inside the name of a company or school: "Tổng giám đốc Công ty Địa ốc Hoàng Quân". */
export const isInBody = ({ folded }: Reading, { start }: NameCandidate): boolean =>
  IN_BODY.test(folded.slice(Math.max(0, start - 70), start));

/** A photographer's or reporter's credit: "Ảnh: VGP/Quang Hiếu". */
export const isCredit = ({ folded }: Reading, { start }: NameCandidate): boolean =>
  CREDIT_BEFORE.test(folded.slice(Math.max(0, start - 50), start));

/** A name that is all of its sentence is a byline. */
export function isWholeSentence(reading: Reading, { start, end }: NameCandidate): boolean {
  const [from, to] = sentenceAt(reading, start);
  return start - from <= 2 && /^[ .,)]{0,4}(?:\([^()]{1,40}\))?[ .-]{0,4}$/u.test(reading.folded.slice(end, to));
}
