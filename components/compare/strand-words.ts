import type { Dimension } from '../../lib/compare/dimensions.ts';
import type { Strand } from '../../lib/compare/panels.ts';
import type { Territory } from '../../lib/compare/territory.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { dateWords } from '../../lib/present/date.ts';
import type { Say } from './use-compare-words.ts';

/** "Kon Tum (trước 1/7/2025)". */
function territoryWords(territory: Territory | null, say: Say, language: Language): string {
  if (!territory) return say('country');
  const { name, from, until } = territory;
  if (until) return say('territory.until', { name, date: dateWords(until, language) });
  return from ? say('territory.from', { name, date: dateWords(from, language) }) : name;
}

function formWords(form: string, say: Say): string {
  if (form === 'year' || form === 'by' || form === 'quarter' || form === 'month' || form === 'day')
    return say(`form.${form}`);
  if (form === 'H1' || form === 'H2') return say(form === 'H1' ? 'form.half.1' : 'form.half.2');
  const [, years] = /^years:(\d+)$/.exec(form) ?? [];
  return years ? say('form.years', { count: Number(years) }) : say('form.months', { count: Number.parseInt(form, 10) });
}

function measureWords(measure: string, base: string, say: Say): string {
  if (measure === 'share') return say('measure.share', { base });
  return measure === 'growth' || measure === 'increase' || measure === 'decrease'
    ? say(`measure.${measure}`)
    : say('measure.level');
}

function priceWords(price: string, say: Say): string {
  if (price === '') return say('price.none');
  if (price === 'current') return say('price.current');
  const [kind, year = ''] = price.split(':');
  if (kind === 'base') return year === '?' ? say('price.base.none') : say('price.base', { year });
  if (year.includes('>')) return say('price.across');
  return year === 'old' ? say('price.unnamed.old') : say('price.unnamed', { year });
}

function standardWords(standard: string, say: Say): string {
  if (standard === 'old') return say('standard.old');
  if (standard === '2026') return say('standard.between');
  return standard.includes('>') ? say('standard.across') : say('standard.of', { years: standard });
}

/** What a strand has in one dimension, in words. */
function dimensionWords(
  { dims, territory, scope }: Strand,
  dimension: Dimension,
  say: Say,
  language: Language,
): string {
  switch (dimension) {
    case 'territory':
      return territoryWords(territory, say, language);
    case 'scope':
      return scope || say('scope.whole');
    case 'measure':
      return measureWords(dims.measure, dims.base, say);
    case 'base':
      return dims.base ? say('base', { base: dims.base }) : say('base.none');
    case 'price':
      return priceWords(dims.price, say);
    case 'standard':
      return standardWords(dims.standard, say);
    case 'form':
      return formWords(dims.form, say);
    default:
      return dims[dimension];
  }
}

/** What a strand is, in a line: borders, scope, kind of figure and of period, prices and standard where they matter. */
export function strandWords(strand: Strand, say: Say, language: Language): string[] {
  const { dims } = strand;
  const of = (dimension: Dimension): string => dimensionWords(strand, dimension, say, language);
  const change = dims.measure === 'increase' || dims.measure === 'decrease';
  return [
    of('territory'),
    dims.scope && of('scope'),
    dims.measure !== 'level' && of('measure'),
    change && dims.base && of('base'),
    of('form'),
    dims.price && of('price'),
    dims.standard && of('standard'),
  ].filter((words): words is string => Boolean(words));
}

/** A break in words: every dimension in which its two sides differ, with the law behind it where there is one. */
export function breakWords(
  before: Strand,
  after: Strand,
  differs: readonly Dimension[],
  say: Say,
  language: Language,
): string[] {
  return differs
    .filter((dimension) => !(dimension === 'base' && differs.includes('measure')))
    .map((dimension) => {
      const a = dimensionWords(before, dimension, say, language);
      const b = dimensionWords(after, dimension, say, language);
      const law = dimension === 'territory' ? (before.territory?.source ?? after.territory?.source) : undefined;
      return law ? say('break.territory.law', { a, b, law }) : say(`break.${dimension}`, { a, b });
    });
}
