import { facetKey } from './fold.ts';
import type { Facet } from './types.ts';

/** Each facet by a letter, since every page carries its values in memory. */
const LETTERS: Readonly<Record<Facet, string>> = {
  person: 'p',
  office: 'o',
  body: 'b',
  document: 'd',
  province: 'v',
  period: 't',
  status: 's',
  kind: 'k',
  label: 'l',
};
export const FACETS = Object.keys(LETTERS) as Facet[];

const lineOf = (facet: Facet, value: string): string => `${LETTERS[facet]}${facetKey(value)}\n`;

/** A page's values as text: a line for each, between line breaks, so that one is found by a plain search for it. */
export const facetLines = (facets: Partial<Record<Facet, string[]>>, labels: readonly string[]): string =>
  `\n${FACETS.flatMap((facet) => (facet === 'label' ? labels : (facets[facet] ?? [])).map((value) => lineOf(facet, value))).join('')}`;

/** What to look for in those lines to know whether the page has the value. */
export const needleOf = (facet: Facet, value: string): string => `\n${lineOf(facet, value)}`;

/** The folded values of a facet in a page's lines. */
export function valuesIn(lines: string, facet: Facet): string[] {
  const values: string[] = [];
  const start = `\n${LETTERS[facet]}`;
  for (let at = lines.indexOf(start); at >= 0; ) {
    const end = lines.indexOf('\n', at + 1);
    values.push(lines.slice(at + start.length, end));
    at = lines.startsWith(start, end) ? end : -1;
  }
  return values;
}
