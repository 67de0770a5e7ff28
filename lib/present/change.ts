import type { Direction, Target } from '../digest/model.ts';
import type { Language, Words } from './language.ts';

/** Words that only copies and files need: the popup has a sign for the way, and a line of its own for the base. */
const DIRECTION: Words<Direction> = {
  vi: { reach: 'đạt', increase: 'tăng', decrease: 'giảm' },
  en: { reach: 'reach', increase: 'increase', decrease: 'decrease' },
};

export const directionWords = (direction: Direction, language: Language): string => DIRECTION[language][direction];

const SAYS_WAY = /tăng|giảm|nâng|vượt|hơn|hụt|thêm|thiếu/iu;

/** "[tăng]" where the page says the way before another value ("tăng 769 xã (8,62%)") and a copy would lose it; else ''. */
export const wayWords = ({ direction, printed }: Target, language: Language): string =>
  direction === 'reach' || SAYS_WAY.test(printed) ? '' : `[${directionWords(direction, language)}]`;

/** What a change is measured against, ready to stand after the value; the page's words kept. '' where it names nothing. */
export function baseWords({ base, printed }: Target, language: Language): string {
  if (!base || printed.includes(base)) return '';
  if (/^(?:so|với|cùng)\s/iu.test(base)) return base;
  return language === 'vi' ? `so với ${base}` : `against ${base}`;
}
