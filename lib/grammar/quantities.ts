import type { Comparator, Span } from '../digest/model.ts';
import { LABELS } from '../lexicon/not-quantities.ts';
import type { Reading } from '../text/reading.ts';
import { boundAfter, boundBefore, fromBefore } from './comparators.ts';
import { datesIn } from './dates.ts';
import { NUMBER, parseNumber } from './numbers.ts';
import { type Unit, type UnitKind, unitAfter } from './units.ts';
import { isUpper, isWordCode, phraseTo } from './words-at.ts';

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
const STICKY = new RegExp(NUMBER, 'y');
const TO = /(?: ?%)?(?:\s?-\s?| (?:đến|tới) )/uy;
const LABEL = new Set(LABELS);
/** "tổng số 425 doanh nghiệp": here "số" counts and does not number. */
const NUMBER_OF = /(?:tổng|dân|trong) số ?$/;
/** "40 tỷ" of money is 40 tỷ đồng. */
const BARE_MONEY = /^(?:(?:trăm|nghìn|ngàn|triệu) )?(?:tỷ|tỉ|triệu)$/;
const YEAR = /^(?:19|20)\d\d$/;
const LOOK = 60;

/** Every quantity of a text, in page order: no dates, symbols, ranks or ages. Linear in the text's length. */
export function quantitiesIn(reading: Text): Quantity[] {
  const { folded } = reading;
  const dates = datesIn(folded);
  const found: Quantity[] = [];
  let date = 0;
  let reached = 0;
  for (const match of folded.matchAll(START)) {
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
  const { folded } = reading;
  const end = at + first.length;
  const nothing = (to = end) => ({ quantity: null, end: to });
  const before = folded.slice(at - 1, at);
  if (/[/.\-–]/.test(before) && isWordCode(folded.charCodeAt(at - 2))) return nothing();
  if (isWordCode(before.charCodeAt(0)) && folded.charAt(end) !== '%') return nothing();
  const left = folded.slice(Math.max(0, at - LOOK), at).replaceAll('\n', ' ');
  const next = folded.slice(end, end + LOOK);

  if (/^\/\d/.test(next)) {
    const total = numberAt(folded, end + 1);
    const stop = end + 1 + total.length;
    const unit = unitAfter(folded.slice(stop, stop + LOOK));
    // "khoảng 3/4 dân số": a fraction counts nobody.
    if (unit?.counted === 'dân') return nothing(stop);
    if (!total || unit?.kind !== 'count' || isLabelled(left, unit)) return nothing(stop);
    return { quantity: build(reading, { at, end: stop, first, second: null, total, unit }), end: stop + unit.length };
  }
  if (/^[/-][a-zà-ỹ]/.test(next)) return nothing();

  const second = secondOf(folded, end);
  if (second) {
    const unit = unitAfter(folded.slice(second.end, second.end + LOOK));
    const [from, to] = [parseNumber(first), parseNumber(second.printed)];
    if (unit && from !== null && to !== null && from < to && !isLabelled(left, unit)) {
      return {
        quantity: build(reading, { at, end: second.end, first, second: second.printed, total: null, unit }),
        end: second.end + unit.length,
      };
    }
  }
  const unit = unitAfter(next);
  // "Điều 103 Nghị định": what begins with a capital and is in no table is a name.
  if (unit?.kind === 'other' && isUpper(reading.marked.charAt(end + unit.unitLength - (unit.counted?.length ?? 0))))
    return nothing();
  if (!unit || isLabelled(left, unit) || (YEAR.test(first) && unit.kind === 'other')) return nothing();
  return { quantity: build(reading, { at, end, first, second: null, total: null, unit }), end: end + unit.length };
}

/** "Điều 5", "quý 2": but "đạt mức 5%" and "cấp 200 tỷ đồng" are quantities, for their unit says so. */
const isLabelled = (left: string, unit: Unit): boolean =>
  (unit.kind === 'count' || unit.kind === 'other') &&
  phraseTo(LABEL, left.replace(/(?: ?:)? ?$/, '')) > 0 &&
  !NUMBER_OF.test(left);

function numberAt(folded: string, at: number): string {
  STICKY.lastIndex = at;
  return STICKY.exec(folded)?.[0] ?? '';
}

function secondOf(folded: string, end: number): { printed: string; end: number } | null {
  TO.lastIndex = end;
  const to = TO.exec(folded)?.[0];
  if (!to) return null;
  const printed = numberAt(folded, end + to.length);
  return printed ? { printed, end: end + to.length + printed.length } : null;
}

type Parts = { at: number; end: number; first: string; second: string | null; total: string | null; unit: Unit };

function build({ text, folded }: Text, { at, end, first, second, total, unit }: Parts): Quantity | null {
  const value = parseNumber(first);
  const valueTo = second === null ? null : parseNumber(second);
  if (value === null) return null;
  const left = folded.slice(Math.max(0, at - LOOK), at);
  const close = end + unit.length;
  const after = boundAfter(folded.slice(close, close + LOOK));
  const from = fromBefore(left);
  const bound = boundBefore(from ? left.slice(0, -from) : left) ?? boundBefore(left);
  const start = at - Math.max(from && (after || second !== null) ? from : 0, bound && !from ? bound.length : 0);
  const printedUnit = text.slice(end, end + unit.unitLength).trim();
  return {
    at: [start, close + (after?.length ?? 0)],
    core: [at, close],
    value,
    valueTo,
    outOf: total === null ? null : parseNumber(total),
    kind: unit.kind,
    unit: unit.kind === 'money' && BARE_MONEY.test(printedUnit.toLowerCase()) ? `${printedUnit} đồng` : printedUnit,
    counted: unit.counted,
    per: unit.per,
    comparator: valueTo !== null ? 'range' : (after?.comparator ?? bound?.comparator ?? 'eq'),
  };
}
