import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPUTED, circular, type Graph, importsOf, loadedWith, readGraph } from './graph.ts';
import { mayLoad, type Rooms, roomOf, roomsIn } from './rooms.ts';

const graph = readGraph();
const document = readFileSync('docs/architecture.md', 'utf8');
const rooms = roomsIn(document);

/** Loads that the table of rooms has not. */
const strangers = (files: Graph, table: Rooms): string[] =>
  [...files].flatMap(([path, imports]) =>
    imports
      .filter(({ to, how }) => how !== 'erased' && to !== COMPUTED && !mayLoad(table, path, to))
      .map(({ to }) => `${path} loads ${to}`),
  );

/** A graph with one file more, or one more import of a file. */
const withImport = (path: string, code: string): Graph =>
  new Map([...graph, [path, [...(graph.get(path) ?? []), ...importsOf(path, code)]]]);

describe('the rooms of docs/architecture.md', () => {
  it('are those that there are', () => {
    const found = new Set([...graph.keys()].map(roomOf));
    found.delete('article');
    expect([...rooms.keys()].sort()).toEqual([...found].sort());
  });

  it('load what the table says, and nothing else', () => {
    expect(strangers(graph, rooms)).toEqual([]);
  });

  it('load all that the table says', () => {
    const loads = [...graph].flatMap(([path, imports]) =>
      imports.filter(({ how }) => how !== 'erased').map(({ to }) => [roomOf(path), to] as const),
    );
    const idle = [...rooms].flatMap(([room, allowed]) =>
      [...allowed]
        .filter((name) => !loads.some(([from, to]) => from === room && (roomOf(to) === name || to === `lib/${name}`)))
        .map((name) => `${room} loads no ${name}`),
    );
    expect(idle).toEqual([]);
  });

  it.each([
    ['a rule that asks the page', 'lib/extract/x.ts', "import { show } from '../locate/show.ts';"],
    ['a reader of pages that parses', 'lib/page/x.ts', "import { datesIn } from '../grammar/dates.ts';"],
    [
      'a view that looks into a table',
      'components/digest/x.tsx',
      "export { UNITS } from '../../lib/lexicon/units.ts';",
    ],
    ['a package that is new to a room', 'lib/text/x.ts', "import { h } from 'preact';"],
    ['a load on demand', 'lib/present/x.ts', "export const late = () => import('../export/index.ts');"],
    ['another file of a room than the one allowed', 'lib/compare/x.ts', "import '../library/save.ts';"],
  ])('are left by %s', (_, path, code) => {
    expect(strangers(withImport(path, code), rooms)).toHaveLength(1);
  });

  it('are not left by a type', () => {
    expect(strangers(withImport('lib/text/x.ts', "import type { h } from 'preact';"), rooms)).toEqual([]);
  });
});

describe('files', () => {
  it('never load themselves by way of others', () => {
    expect(circular(graph)).toEqual([]);
    const turned = withImport('lib/text/fold.ts', "import { read } from './reading.ts';");
    expect(circular(turned)).toContain('lib/text/reading.ts');
  });

  it('say what they load, but for the one that loads what is packaged as published', () => {
    const unsaid = [...graph].filter(([, imports]) => imports.some(({ to }) => to === COMPUTED));
    expect(unsaid.map(([path]) => path)).toEqual(['entrypoints/pdf/pdfjs.ts']);
  });
});

describe('pages know no Vietnamese', () => {
  const VIETNAMESE = /^(?:lexicon|grammar|extract|record|tables|digest|present|gloss|i18n|components)(?:\/|$)/;
  const INJECTED = ['collect', 'locate', 'marks', 'fetch-pdf'].map((name) => `entrypoints/${name}.ts`);
  const vietnameseIn = (files: Graph, from: string): string[] =>
    [...loadedWith(files, from)].filter((path) => VIETNAMESE.test(roomOf(path)) || path === 'preact');

  it.each(INJECTED)('%s loads nothing that does', (script) => {
    expect(vietnameseIn(graph, script)).toEqual([]);
  });

  it('is broken by a parser three files away', () => {
    const turned = withImport('lib/text/clean.ts', "import { datesIn } from '../grammar/dates.ts';");
    expect(vietnameseIn(turned, 'entrypoints/collect.ts')).toContain('lib/grammar/dates.ts');
  });

  const RULES = /^lib\/(?:lexicon|grammar|extract|record|tables)\//;
  const typesOfRules = (files: Graph): string[] =>
    [...files].flatMap(([path, imports]) =>
      ['page', 'locate'].includes(roomOf(path)) && imports.some(({ to }) => RULES.test(to)) ? [path] : [],
    );

  it('holds for types as well', () => {
    expect(typesOfRules(graph)).toEqual([]);
    const turned = withImport('lib/page/kind.ts', "import type { PrintedDate } from '../grammar/dates.ts';");
    expect(typesOfRules(turned)).toEqual(['lib/page/kind.ts']);
  });
});

describe('the click', () => {
  const RULES = /^lib\/(?:extract|grammar|lexicon|record|tables|session\/engine)/;
  const rulesOf = (files: Graph): string[] =>
    [...loadedWith(files, 'entrypoints/popup/main.ts')].filter((path) => RULES.test(path));

  it('waits for no rule', () => {
    expect(rulesOf(graph)).toEqual([]);
    const turned = withImport('lib/session/read-tab.ts', "import { digest } from './engine.ts';");
    expect(rulesOf(turned)).toContain('lib/extract/targets/index.ts');
  });
});

describe('the budgets of docs/architecture.md', () => {
  it('are those that are held', () => {
    const held = readFileSync('tests/store/budgets.test.ts', 'utf8');
    const [, injected, popup, engine] =
      /: (\d+) kB are injected on the click, (\d+) kB draw the popup, (\d+) kB are the rules/.exec(document) ?? [];
    for (const [name, size] of Object.entries({ "'collect.js'": injected, popup, engine }))
      expect(held).toContain(`\n  ${name}: ${size} * KB,`);
  });
});
