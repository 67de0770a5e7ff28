import type { NameCandidate } from '../../grammar/names.ts';
import { TERRITORY_NOUNS } from '../../lexicon/bodies.ts';
import { COMPANY_NOUNS, HISTORIC, NAMED_AFTER } from '../../lexicon/not-names.ts';
import { fold } from '../../text/fold.ts';
import { lineAt, type Reading, sentenceAt } from '../../text/reading.ts';
import { NOT_AFTER_WORD, oneOf } from '../../text/words.ts';

const NAMED = new RegExp(`${NOT_AFTER_WORD}(?<!thành |khu )${oneOf([...new Set(NAMED_AFTER.map(fold))])} $`, 'u');
const COMPANY = new RegExp(`${NOT_AFTER_WORD}${oneOf(COMPANY_NOUNS)} $`, 'u');
/** "số 19 Lê Hữu …": a street. */
const ADDRESS = /(?<!\p{L})(?:số|số nhà|địa chỉ:?) \d{1,4}[\p{L}\d/-]{0,6},? $/u;
const TERRITORY = new RegExp(`${NOT_AFTER_WORD}${oneOf([...new Set(TERRITORY_NOUNS.map(fold))])} $`, 'u');
/** A body that an office-holder's territory follows: "Chủ tịch UBND huyện …". */
const GOVERNS = /(?:ubnd|hđnd|nhân dân|ủy|mttq|tổ quốc|đoàn|đội|an|sự|phòng|đbqh)(?: \p{L}{1,8})? $/u;
const CREDIT_BEFORE =
  /(?:ảnh|nguồn|clip|video|đồ họa|minh họa|thực hiện|tin,? bài|biên tập|tác giả|phóng viên|pv|bài|tin)(?: ?[:;/-]|\.)? ?(?:\(?[\p{L}.]{1,14}\)? ?[/-] ?)?(?:[\p{L} ]{3,24} ?[-,&] ?)?$/u;
const CREDIT_AFTER =
  /^ ?(?:\/ ?\p{L}|\((?:ttxvn|tổng hợp|theo|t\.h|th|ghi|pv|nguồn|vov|vtv|vgp|báo|dịch|lược|thực hiện|biên)|- ?\(?(?:ttxvn|báo|tổng hợp))/u;
const HISTORY = new Set(HISTORIC.map(fold));

/** A place, or a person of history whose name stands for something else. */
export function isPlaceName({ folded }: Reading, { start, end, shape, sure }: NameCandidate): boolean {
  if (HISTORY.has(folded.slice(start, end))) return true;
  const before = folded.slice(Math.max(0, start - 40), start);
  const territory = TERRITORY.exec(before);
  if (!territory) return false;
  return shape === 'loose' || shape === 'one' || !sure || !GOVERNS.test(before.slice(0, territory.index));
}

/** A street, a school, an award, a company: named after a person, or like one. */
export const isNamedAfter = ({ folded }: Reading, { start, shape, sure }: NameCandidate): boolean => {
  const before = folded.slice(Math.max(0, start - 30), start);
  return NAMED.test(before) || ADDRESS.test(before) || (!(shape === 'full' && sure) && COMPANY.test(before));
};

/** A photographer's or reporter's credit: "Ảnh: VGP/Quang Hiếu", "Ngọc Thiện (TTXVN)". */
export const isCredit = ({ folded }: Reading, { start, end }: NameCandidate): boolean =>
  CREDIT_BEFORE.test(folded.slice(Math.max(0, start - 50), start)) || CREDIT_AFTER.test(folded.slice(end, end + 16));

/** A name that is all of its sentence is a byline. */
export function isWholeSentence(reading: Reading, { start, end }: NameCandidate): boolean {
  const [from, to] = sentenceAt(reading, start);
  return start - from <= 2 && /^[ .,)]*(?:\([^()]{1,40}\))?[ .]*$/u.test(reading.folded.slice(end, to));
}

export function atSentenceStart(reading: Reading, at: number): boolean {
  const [from] = sentenceAt(reading, at);
  return at - from <= 3 || at === lineAt(reading, at).start;
}
