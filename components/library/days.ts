import type { Days } from '../../lib/library/types.ts';

/** A stretch of days as it is chosen: one that moves along with today, or fixed ones. */
export type DayChoice = 'any' | 'week' | 'month' | 'year' | Days;
export const MOVING = ['any', 'week', 'month', 'year'] as const;

const iso = (date: Date): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/**
 * The days of a choice, in the reader's own time zone. A week begins on Monday, as Vietnamese offices count; the
 * present week, month and year are whole, so that what is dated ahead belongs to them.
 */
export function daysOf(choice: DayChoice, today: Date): Days {
  if (typeof choice === 'object') return choice;
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const between = (from: Date, to: Date): Days => ({ from: iso(from), to: iso(to) });
  if (choice === 'year') return between(new Date(year, 0, 1), new Date(year, 11, 31));
  if (choice === 'month') return between(new Date(year, month, 1), new Date(year, month + 1, 0));
  if (choice === 'week') {
    const monday = day - ((today.getDay() + 6) % 7);
    return between(new Date(year, month, monday), new Date(year, month, monday + 6));
  }
  return { from: null, to: null };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A choice as it stands in an address: "week", "2023-01-01..2023-03-31", "..2023-03-31". '' for any day. */
export const daysText = (choice: DayChoice): string => {
  if (typeof choice === 'string') return choice === 'any' ? '' : choice;
  return choice.from || choice.to ? `${choice.from ?? ''}..${choice.to ?? ''}` : '';
};

/** The same read again; what is none is any day. */
export function daysFrom(text: string): DayChoice {
  const moving = MOVING.find((one) => one === text);
  if (moving) return moving;
  const [from = '', to = ''] = text.split('..');
  const days = { from: DAY.test(from) ? from : null, to: DAY.test(to) ? to : null };
  return days.from || days.to ? days : 'any';
}
