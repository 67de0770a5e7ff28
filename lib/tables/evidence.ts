import type { Span, Target } from '../digest/model.ts';
import { fold } from '../text/fold.ts';
import type { ReadRow } from './lines.ts';

const PERIOD = /(?:19|20)\d\d|quý|tháng|nửa (?:đầu|cuối)/;

/**
 * An item of a table's row with the places of the words that name its period and its unit, which stand in the heads or
 * above the table. In: the article's text, the row as it was read. Out: the item; as it was where its cell is not found.
 */
export function withPlaces(text: string, target: Target, row: ReadRow): Target {
  const { at, printed } = target;
  const column = row.places.findIndex(
    ([from, to], i) =>
      row.cells[i] &&
      (from === at[0] || from + (row.cells[i] as string).length === at[1] || to === at[1]) &&
      text.slice(from, from + printed.length) === printed,
  );
  const about = row.about[column];
  if (!about) return target;
  const own = fold(text.slice(...at));
  const says = (is: (words: string) => boolean): Span | undefined =>
    about.findLast((span) => is(fold(text.slice(...span))));
  const implied = { ...target.implied };
  const period = target.period && !PERIOD.test(own) ? says((words) => PERIOD.test(words)) : undefined;
  if (period) implied.period = period;
  const unit = [target.unit, target.per].filter(Boolean).join('/');
  const unitWords = fold(target.unit ?? '');
  if (unit && !own.includes(unitWords)) {
    const place = says((words) => words.includes(unitWords));
    if (place) implied.unit = place;
  }
  const measure = row.measures[column];
  if (!measure) return { ...target, implied };
  // "Xã Nậm Thử" under "Tỷ lệ hộ nghèo (%)": the head says what is measured, the line of whom.
  implied.indicator = [measure.at[0]?.[0] ?? 0, measure.at.at(-1)?.[1] ?? 0];
  return { ...target, indicator: measure.name, scope: target.indicator, implied };
}
