import type { Row } from '../goals.ts';
import { p95, spreadOf } from '../stats.ts';
import type { Checked } from './chromium.ts';
import type { Cost } from './cost.ts';

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |`;

/** The ratios over all pages, with their goals. In: what each page cost, warm, and in the first call where that is known. */
export function overPages(costs: readonly Cost[], first: readonly number[] = []): Row[] {
  const both = (what: string, ratios: readonly number[]): Row[] => [
    { what: `${what}, median of pages`, spread: spreadOf(ratios) },
    { what: `${what}, 95 % of pages`, spread: p95(ratios) },
  ];
  const cold = 'first reading and digest / Readability’s first, median of pages';
  return [
    ...both(
      'reading / Readability alone',
      costs.map((cost) => cost.article / cost.readability),
    ),
    ...both(
      'reading and digest / Readability alone',
      costs.map((cost) => cost.own / cost.readability),
    ),
    ...(first.length > 0 ? [{ what: cold, spread: spreadOf(first) }] : []),
    ...both(
      'reading / Defuddle',
      costs.map((cost) => cost.article / cost.defuddle),
    ),
    ...both(
      'reading and digest / Defuddle',
      costs.map((cost) => cost.own / cost.defuddle),
    ),
  ];
}

/** What a call allocates, over all pages. */
export function memoryRows(pages: readonly Checked[]): Row[] {
  const megabytes = (side: keyof Cost): Row['spread'] => spreadOf(pages.map(({ memory }) => memory[side] / 1e6));
  return [
    { what: 'reading', spread: megabytes('article') },
    { what: 'reading and digest', spread: megabytes('own') },
    { what: 'Readability', spread: megabytes('readability') },
    { what: 'Defuddle', spread: megabytes('defuddle') },
  ];
}

/** A row for each page. */
export function pagesTable(pages: readonly Checked[]): string {
  const rows = pages.map(({ name, evidence: { kind, right, all, untouched }, warm, cold }) =>
    row([
      name,
      kind,
      `${right}/${all}`,
      untouched ? 'untouched' : 'CHANGED',
      warm.article / warm.readability,
      warm.own / warm.readability,
      cold.own / cold.readability,
      warm.own / warm.defuddle,
    ]),
  );
  return [
    '| page | kind | evidence | page | reading / Readability | with digest / Readability | first call | with digest / Defuddle |',
    '|---|---|--:|---|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

/** How the cost grows over pages of our own making. */
export function growthTable(costs: ReadonlyMap<string, Cost>): string {
  const [first] = costs.values();
  const rows = [...costs].map(([name, { article, own, readability }]) =>
    row([name, article / (first?.article ?? 0), own / (first?.own ?? 0), article / readability]),
  );
  return [
    '| generated page | reading / that of the first | with digest / that of the first | reading / Readability |',
    '|---|--:|--:|--:|',
    ...rows,
  ].join('\n');
}
