import type { Comparator, Span } from '../digest/model.ts';
import { LABELS } from '../lexicon/not-quantities.ts';
import type { Reading } from '../text/reading.ts';
import { boundAfter, boundBefore, fromBefore } from './comparators.ts';
import { datesIn } from './dates.ts';
import { NUMBER, parseNumber } from './numbers.ts';
import { matchAt, matchesOf } from './sticky.ts';
import { type Unit, type UnitKind, unitAfter } from './units.ts';
import { isUpper, phraseTo } from './words-at.ts';

type Text = Pick<Reading, 'text' | 'marked' | 'folded'>;

/** A number, or a range, with its unit, as printed. */
export type Quantity = {
  /** From the bound before it ("trên") to the bound after it ("trở lên"). */
  at: Span;
  /** The number or numbers and the unit alone. */
  core: Span;
  value: number;
  valueTo: number | null;
  /** Of "x/y": y. */
  outOf: number | null;
  kind: UnitKind;
  /** As printed, without what it stands per; the noun where things are counted. */
  unit: string;
  /** Folded, where things are counted. */
  counted: string | null;
  per: string | null;
  comparator: Comparator;
};

const START = new RegExp(NUMBER, 'g');
const SECOND = new RegExp(`(?: ?%)?(?:\\s?-\\s?| (?:đến|tới) )(${NUMBER})`, 'y');
const TOTAL = new RegExp(`/(${NUMBER})`, 'y');
/** Part of a symbol, a date, a broken number or another word: "12-NQ/TU", "4,5,5", "U23". */
const INSIDE = /[0-9a-zà-ỹ][/.-]?$|\d,$/;
/** A number's own digits: what stands behind more of them than anything counts is no number of its own. */
const GOES_ON = /\d[.,]?$/;
const LABEL = new Set(LABELS);
/** "tổng số 425 doanh nghiệp": here "số" counts and does not number. */
const NUMBER_OF = /(?:tổng|dân|trong) số ?$/;
const YEAR = /^(?:19|20)\d\d$/;
const LOOK = 60;

/** Every quantity of a text, in page order: no dates, symbols, ranks or ages. Linear in the text's length. */
export function quantitiesIn(reading: Text): Quantity[] {
  const { folded } = reading;
  const dates = datesIn(folded);
  const found: Quantity[] = [];
  let date = 0;
  let reached = 0;
  for (const match of matchesOf(START, folded)) {
    const at = match.index;
    if (at < reached) continue;
    while (date < dates.length && (dates[date]?.at[1] ?? 0) <= at) date += 1;
    if (at >= (dates[date]?.at[0] ?? Number.POSITIVE_INFINITY)) continue;
    const token = tokenAt(reading, at, match[0]);
    if (token.quantity) found.push(token.quantity);
    reached = token.end;
  }
  return found;
}

/** Reads on from a number: a fraction, a range or a single value; says how far the figures go, quantity or not. */
function tokenAt(reading: Text, at: number, first: string): { quantity: Quantity | null; end: number } {
  const { folded, marked } = reading;
  const end = at + first.length;
  const left = folded.slice(Math.max(0, at - LOOK), at);
  if (INSIDE.test(left) && (folded.charAt(end) !== '%' || GOES_ON.test(left))) return { quantity: null, end };
  const value = parseNumber(first);
  const unitAt = (stop: number): Unit | null => {
    const unit = unitAfter(folded.slice(stop, stop + LOOK));
    // Nothing is numbered by thousands: "kết luận 1.500 tổ chức đảng có vi phạm".
    return unit && (first.includes('.') || !isLabelled(left, unit)) ? unit : null;
  };
  const total = matchAt(TOTAL, folded, end);
  const second = total ?? matchAt(SECOND, folded, end);
  if (second) {
    const stop = end + second[0].length;
    // "từ 2026 - 2030 vốn là …": two years are a span of time.
    if (!total && YEAR.test(first) && YEAR.test(second[1] as string)) return { quantity: null, end: stop };
    const unit = unitAt(stop);
    const other = parseNumber(second[1] as string);
    // "khoảng 3/4 dân số": a fraction counts nobody.
    if (unit && (total ? unit.kind === 'count' && unit.counted !== 'dân' : value < other))
      return built(reading, [at, stop], unit, { value, valueTo: total ? null : other, outOf: total ? other : null });
  }
  const unit = unitAt(end);
  // "Điều 103 Nghị định": what begins with a capital and is in no table is a name.
  const named = (length: number, noun: string): boolean => isUpper(marked.charAt(end + length - noun.length));
  if (!unit) return { quantity: null, end };
  const isName = unit.counted !== null && named(unit.unitLength, unit.counted);
  // "19 Mẫu số 05/GDNN": what opens a line numbers it.
  const numbers = isName && unit.kind === 'count' && (at === 0 || folded.charAt(at - 1) === '\n');
  if (numbers || (unit.kind === 'other' && (YEAR.test(first) || isName))) return { quantity: null, end };
  return built(reading, [at, end], unit, { value, valueTo: null, outOf: null });
}

/** "Điều 5", "quý 2": but "đạt mức 5%" and "cấp 200 tỷ đồng" are quantities, for their unit says so. */
const isLabelled = (left: string, unit: Unit): boolean =>
  (unit.kind === 'count' || unit.kind === 'other') &&
  // "lên mức 360 nghìn doanh nghiệp"
  unit.unitLength <= (unit.counted?.length ?? 0) + 1 &&
  phraseTo(LABEL, left.replace(/(?: ?:)?\s?$/, '')) > 0 &&
  !NUMBER_OF.test(left);

/** "dân số thành phố đạt khoảng 10 triệu". */
const PEOPLE = /(?:dân số|lượt|khách) [^,;.\d]{0,60}$/;

type Figures = Pick<Quantity, 'value' | 'valueTo' | 'outOf'>;

function built(
  { text, folded }: Text,
  [at, end]: Span,
  unit: Unit,
  figures: Figures,
): { quantity: Quantity; end: number } {
  const left = folded.slice(Math.max(0, at - LOOK), at);
  const close = end + unit.length;
  const after = boundAfter(folded.slice(close, close + LOOK));
  const from = fromBefore(left);
  const bound = boundBefore(left.slice(0, left.length - from));
  const ranges = figures.valueTo !== null;
  const start = at - (from ? (after || ranges ? from : 0) : (bound?.length ?? 0));
  const printed = text.slice(end, end + unit.unitLength).trim();
  const quantity: Quantity = {
    value: figures.value,
    valueTo: figures.valueTo,
    outOf: figures.outOf,
    at: [start, close + (after?.length ?? 0)],
    core: [at, close],
    kind: unit.kind,
    // "40 tỷ" is 40 tỷ đồng, but of people.
    unit:
      unit.kind === 'money' && /(?:t[ỷỉ]|triệu)$/i.test(printed) && !PEOPLE.test(left) ? `${printed} đồng` : printed,
    counted: unit.counted,
    per: unit.per,
    comparator: ranges ? 'range' : ((after ?? bound)?.comparator ?? 'eq'),
  };
  return { quantity, end: close };
}
