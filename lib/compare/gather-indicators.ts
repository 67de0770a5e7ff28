import type { Saved } from '../library/types.ts';
import { dimensionsKey } from './dimensions.ts';
import { type ApartFigure, type Figure, readFigures } from './figure.ts';
import { pageInfo } from './page-info.ts';
import { pagePlace } from './page-place.ts';
import { detached, quoterOf } from './quote.ts';

/** One indicator over all pages. */
export type Indicator = {
  /** Its normal form. */
  form: string;
  /** The name that most pages print. */
  name: string;
  figures: Figure[];
  apart: ApartFigure[];
  /** How many pages name it. */
  pages: number;
};

type Gathered = {
  names: Map<string, number>;
  figures: Map<string, Figure>;
  apart: ApartFigure[];
  pages: Set<number>;
};

/** Takes saved pages one by one, keeps of each what comparing needs, and gives the indicators, those of most pages first. */
export function gatherIndicators() {
  const all = new Map<string, Gathered>();
  const add = (saved: Saved): void => {
    if (saved.digest.targets.length === 0) return;
    const page = pageInfo(saved.page);
    const place = pagePlace(saved.digest, saved.page.site);
    for (const read of readFigures(saved, page, place, quoterOf(saved.article))) {
      const known = all.get(read.indicator);
      const one: Gathered = known ?? { names: new Map(), figures: new Map(), apart: [], pages: new Set() };
      if (!known) all.set(detached(read.indicator), one);
      one.names.set(read.printedName, (one.names.get(read.printedName) ?? 0) + 1);
      one.pages.add(page.id);
      if (read.apart) one.apart.push(read.apart);
      else merge(one.figures, read.point);
    }
  };
  const done = (): Indicator[] =>
    [...all]
      .map(([form, { names, figures, apart, pages }]) => ({
        form,
        name: mostPrinted(names),
        figures: [...figures.values()],
        apart,
        pages: pages.size,
      }))
      .sort((a, b) => b.pages - a.pages || b.figures.length - a.figures.length || a.form.localeCompare(b.form, 'vi'));
  return { add, done };
}

/** The same figure on several pages is one figure with several sentences. */
function merge(figures: Map<string, Figure>, figure: Figure): void {
  const { dims, status, period, value, valueTo, comparator } = figure;
  const key = JSON.stringify([dimensionsKey(dims), status, period.code, value, valueTo, comparator]);
  const known = figures.get(key);
  if (known) known.found.push(...figure.found);
  else figures.set(key, figure);
}

const mostPrinted = (names: ReadonlyMap<string, number>): string =>
  [...names].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';
