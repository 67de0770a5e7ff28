import type { Status } from '../digest/model.ts';
import { type Dimension, type Dimensions, differences, dimensionsKey } from './dimensions.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './gather-indicators.ts';
import type { Period } from './period.ts';
import { type Share, sharesOf } from './share.ts';
import type { Territory } from './territory.ts';

/** One period of a strand: what pages give for it, by status, and the shares of targets that were reached. */
export type Column = { period: Period; figures: Record<Status, Figure[]>; shares: Share[] };

/** Figures that agree in every dimension: what a line may join. Its columns stand in the order of time. */
export type Strand = { dims: Dimensions; territory: Territory | null; scope: string; columns: Column[] };

/** What lies between a strand and the one before it. */
type Break = { differs: Dimension[] };

/** An indicator in one unit on one ground: strands side by side, with what parts each from the one before. */
export type Panel = {
  /** The province that the ground belongs to today; null for the country. */
  now: string | null;
  unit: string;
  per: string;
  strands: Strand[];
  breaks: Break[];
  /** How many figures it holds. */
  count: number;
};

const MEASURES = ['level', 'share', 'growth', 'increase', 'decrease'];
const FORMS = ['year', '9M', 'H1', 'H2', 'quarter', 'month', 'by'];
const rank = (order: readonly string[], value: string): number => {
  const place = order.indexOf(value);
  return place < 0 ? order.length : place;
};

/** An indicator's panels, those with most figures first. */
export function panelsOf({ figures }: Pick<Indicator, 'figures'>): Panel[] {
  const panels = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.territory?.now ?? null, figure.dims.unit, figure.dims.per]);
    const known = panels.get(key);
    if (known) known.push(figure);
    else panels.set(key, [figure]);
  }
  return [...panels.values()].map(panelOf).sort((a, b) => b.count - a.count);
}

function panelOf(figures: Figure[]): Panel {
  const [first] = figures as [Figure];
  const strands = strandsOf(figures);
  return {
    now: first.territory?.now ?? null,
    unit: first.dims.unit,
    per: first.dims.per,
    strands,
    breaks: strands.slice(1).map((strand, i) => ({ differs: differences((strands[i] as Strand).dims, strand.dims) })),
    count: figures.length,
  };
}

function strandsOf(figures: readonly Figure[]): Strand[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = dimensionsKey(figure.dims);
    const known = groups.get(key);
    if (known) known.push(figure);
    else groups.set(key, [figure]);
  }
  const strands = [...groups.values()].map((group): Strand => {
    const [{ dims, territory, scope }] = group as [Figure];
    return { dims, territory, scope, columns: columnsOf(group) };
  });
  return strands.sort(inOrder);
}

/** What is alike stands side by side, and what time alone parts in the order of time. */
const inOrder = (a: Strand, b: Strand): number =>
  rank(MEASURES, a.dims.measure) - rank(MEASURES, b.dims.measure) ||
  a.dims.base.localeCompare(b.dims.base) ||
  a.dims.scope.localeCompare(b.dims.scope) ||
  rank(FORMS, a.dims.form) - rank(FORMS, b.dims.form) ||
  a.dims.form.localeCompare(b.dims.form) ||
  startOf(a).localeCompare(startOf(b)) ||
  dimensionsKey(a.dims).localeCompare(dimensionsKey(b.dims));
const startOf = ({ columns }: Strand): string => columns[0]?.period.end ?? '';

function columnsOf(figures: readonly Figure[]): Column[] {
  const columns = new Map<string, Column>();
  for (const figure of figures) {
    const { code } = figure.period;
    const column = columns.get(code) ?? {
      period: figure.period,
      figures: { target: [], estimate: [], result: [] },
      shares: [],
    };
    columns.set(code, column);
    column.figures[figure.status].push(figure);
  }
  for (const column of columns.values()) column.shares = sharesOf(column.figures);
  return [...columns.values()].sort(
    (a, b) => a.period.end.localeCompare(b.period.end) || a.period.code.localeCompare(b.period.code),
  );
}
