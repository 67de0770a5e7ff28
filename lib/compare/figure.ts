import type { Comparator, Span, Status, Target } from '../digest/model.ts';
import { VAGUE_INDICATORS } from '../lexicon/vague-indicators.ts';
import type { Saved } from '../library/types.ts';
import { fold } from '../text/fold.ts';
import type { Dimensions } from './dimensions.ts';
import { indicatorName } from './indicator-name.ts';
import { baseName, measureOf, unitName } from './measure.ts';
import type { Found, PageInfo } from './page-info.ts';
import type { PagePlace } from './page-place.ts';
import { isRunning, type Period, readPeriod } from './period.ts';
import { priceOf, standardOf } from './price-standard.ts';
import { detached, type Quoter } from './quote.ts';
import { figurePlace } from './scope.ts';
import { type Territory, territoryFor } from './territory.ts';

/** A figure as it is compared. */
export type Figure = {
  dims: Dimensions;
  /** The borders that it holds in; null for the whole country. */
  territory: Territory | null;
  /** What of the territory it holds for, as printed; '' for the whole. */
  scope: string;
  status: Status;
  period: Period;
  value: number;
  valueTo: number | null;
  comparator: Comparator;
  /** The value in the page's own words. */
  printed: string;
  found: Found[];
};

/** Why a figure stands in no series: each is something that the page doesn't say, or says of a part only. */
export type ApartReason =
  | 'vague'
  | 'period'
  | 'running'
  | 'start'
  | 'province'
  | 'undated'
  | 'borders'
  | 'elsewhere'
  | 'unit';

export type ApartFigure = {
  why: ApartReason;
  status: Status;
  period: string | null;
  scope: string | null;
  printed: string;
  found: Found;
};

/** What is read of a target: its name in normal form and as printed, and the figure or why it stands apart. */
export type Read = { indicator: string; printedName: string; unit: string | null } & (
  | { point: Figure; apart?: undefined }
  | { apart: ApartFigure; point?: undefined }
);

const UNTIL_NOW = /đến nay|tính đến|tính từ đầu năm|lũy kế|từ đầu năm/u;

/** The words that belong to a figure alone, and those at the head of its sentence, which hold for all figures in it. */
function wordsAround(quoter: Quoter, target: Target, places: readonly Span[]): [own: string, head: string] {
  const [start, end] = target.at;
  const [from, to] = quoter.sentence(target.at);
  const { text } = quoter;
  const before = places.reduce((most, [, stop]) => (stop <= start && stop > most ? stop : most), from);
  const after = places.reduce((least, [begin]) => (begin >= end && begin < least ? begin : least), to);
  const first = places.reduce((least, [begin]) => (begin >= from && begin < least ? begin : least), start);
  const semicolon = text.lastIndexOf(';', start - 1);
  const tail = /[;,]/u.exec(text.slice(end, after))?.index ?? after - end;
  return [text.slice(Math.max(before, semicolon + 1), end + tail), text.slice(from, Math.max(from, first))];
}

/**
 * Reads one target of a saved page for comparing.
 * In: the target, where its page belongs, its article's quotes, where the page's targets stand. Out: see `Read`.
 */
function readFigure(target: Target, page: PageInfo, place: PagePlace, quoter: Quoter, places: readonly Span[]): Read {
  const unit = unitName(target.unit);
  const indicator = indicatorName(target.indicator, unit);
  const named = { indicator, printedName: target.indicator, unit: target.unit };
  const found = (): Found => ({ page, at: target.at, quote: quoter.quote(target.at) });
  const printed = detached(target.printed);
  const apart = (why: ApartReason): Read => ({
    ...named,
    apart: { why, status: target.status, period: target.period, scope: target.scope, printed, found: found() },
  });

  if (VAGUE_INDICATORS.has(indicator)) return apart('vague');
  const period = readPeriod(target.period);
  if (!period) return apart('period');
  const evidence = quoter.text.slice(...target.at);
  const kind = measureOf(target, evidence);
  if (kind === 'start') return apart('start');
  const [own, head] = wordsAround(quoter, target, places);
  const folded = fold(own);
  if (
    target.status === 'result' &&
    (isRunning(period, place.day) || (period.kind === 'year' && UNTIL_NOW.test(folded)))
  )
    return apart('running');

  const where = figurePlace(target.scope, target.indicator, [own, head], place.day);
  if (where.kind === 'elsewhere') return apart('elsewhere');
  let territory: Territory | null = null;
  let { part } = where;
  if (where.kind === 'own' && place.unit === '?') return apart('unit');
  if (where.kind === 'own' && place.unit)
    part = [part === place.unit ? '' : place.unit, part].filter(Boolean).join(', ');
  if (where.kind === 'province' || (where.kind === 'own' && !place.country)) {
    const name = where.kind === 'province' ? where.name : place.province;
    if (!name) return apart('province');
    const borders = territoryFor(name, place.day, period.end);
    if (typeof borders === 'string') return apart(borders);
    territory = borders;
  }
  // A name has room for its price and standard, which the words around may lack.
  const said = `${fold(target.indicator)} ${folded} ${fold(target.base ?? '')}`;
  return {
    ...named,
    point: {
      dims: {
        indicator,
        unit,
        per: unitName(target.per),
        territory: territory?.id ?? 'country',
        scope: fold(part),
        measure: kind,
        base: baseName(
          target.base,
          period.kind === 'year' || period.kind === 'part' ? Number(period.end.slice(0, 4)) : null,
        ),
        price: priceOf(said, indicator, period),
        standard: standardOf(said, indicator, period),
        form: period.form,
      },
      territory,
      scope: detached(part),
      status: target.status,
      period,
      value: target.value,
      valueTo: target.value_to,
      comparator: target.comparator,
      printed,
      found: [found()],
    },
  };
}

/** Reads all targets of a saved page. */
export function readFigures({ digest }: Saved, page: PageInfo, place: PagePlace, quoter: Quoter): Read[] {
  const places = digest.targets.map(({ at }) => at);
  return digest.targets.map((target) => readFigure(target, page, place, quoter, places));
}
