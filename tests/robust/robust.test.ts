import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Figures, figuresBy, type Page, pagesOf, type Scorer } from './figures.ts';
import { WRITINGS, withNamesInCapitals } from './writings.ts';

const GOLD = '../shared/gold';
const present = existsSync(GOLD);
if (!present) console.log(`texts written otherwise: skipped, ${GOLD} is not here`);

/** How much lower a figure may be than on the text as it is. */
const ALLOWED = 0.005;
const KINDS = ['people', 'people.positions', 'people.roles', 'documents', 'targets', 'tasks', 'event.name'];

/** The same page written in another way gives the same digest. */
describe.runIf(present)('figures on pages with known answers', async () => {
  const scorer = present ? ((await import(pathToFileURL(resolve(GOLD, 'score.mjs')).href)) as Scorer) : null;
  const pages = present ? pagesOf(`${GOLD}/dev`) : [];
  const figures = scorer ? figuresBy(pages, scorer) : (): Figures => new Map();
  const clean = figures(({ text }) => text);

  const expectHeld = (write: (page: Page) => string): void => {
    expect(pages.some((page) => write(page) !== page.text)).toBe(true);
    const found = figures(write);
    const fallen = KINDS.filter((kind) => (found.get(kind) ?? 0) < (clean.get(kind) ?? 1) - ALLOWED);
    expect(fallen.map((kind) => `${kind}: ${clean.get(kind)} → ${found.get(kind)}`)).toEqual([]);
  };

  it('are there for every kind', () => {
    expect([...clean.keys()]).toEqual(expect.arrayContaining(KINDS));
  });

  it.each(Object.entries(WRITINGS))('hold for %s', { timeout: 60_000 }, (_, write) => {
    expectHeld(({ text }) => write(text));
  });

  it('hold for names in capitals', { timeout: 60_000 }, () => {
    expectHeld(({ text, gold }) =>
      withNamesInCapitals(
        text,
        gold.people.map(({ name }) => name),
      ),
    );
  });
});
