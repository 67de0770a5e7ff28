import type { Coverage } from '../digest/coverage.ts';
import type { Digest, Evidence } from '../digest/model.ts';
import type { Explanation } from '../page/explain.ts';

/** What a report is made from. `page` is all text that must not be in it. */
export type ReportInput = {
  about: { version: string; browser: string };
  explanation: Explanation;
  digest: Digest;
  coverage: Coverage | null;
  /** The path to the root and the platform's selector that it matches, where the page could be asked. */
  root: { path: string; matches: string | null } | null;
  /** All text of the page, so that no name of an element says a word of it. */
  text: string;
};

const SECTIONS = ['targets', 'people', 'documents', 'tasks'] as const;

/**
 * How a page was read, for a report to those who work on it: names of rules and reasons, counts and lengths. It holds
 * no text of the page, no name or figure of it, and of its address only what kind of site it is. Pure.
 */
export function makeReport({ about, explanation, digest, coverage, root, text }: ReportInput): string {
  const { kept, cuts } = explanation;
  const extent = ({ pieces, characters }: { pieces: number; characters: number }) =>
    `${pieces} pieces, ${characters} chars`;
  const rows: [label: string, words: string][] = [
    ['Trich Yeu', `${about.version}, ${about.browser}`],
    ['site', siteKind(digest.source.url)],
    ['kind', `${digest.source.kind}, language ${digest.source.language.slice(0, 3)}`],
    ['platform', root?.matches ?? 'none'],
    [
      'root',
      `${root ? withoutWords(root.path, text) : 'not asked'}; ${explanation.root.ways.join(', ')}; ${extent(explanation.root)}`,
    ],
    ['kept', extent(kept)],
    ...cuts.map((cut): [string, string] => [`cut ${cut.reason}`, `${extent(cut)}, ${cut.runs.length} runs`]),
    ...SECTIONS.map((section): [string, string] => [section, rulesOf(digest[section])]),
    ['event', digest.event?.rule ?? 'none'],
    ['summary', `${digest.summary.length}`],
    ['unread', counts(digest.unread.map(({ reason }) => reason)) || '0'],
    ['in no item', coverage ? leftOver(coverage) : 'not counted'],
    ['lengths', `title ${digest.source.title.length}, text ${kept.characters}`],
  ];
  return rows.map(([label, words]) => `${label}: ${words}`).join('\n');
}

const leftOver = ({ figures, names, mentions, instructions }: Coverage): string =>
  `figures ${figures.length}, names ${names.length}, mentions ${mentions.length}, instructions ${instructions.length}`;

const rulesOf = (items: readonly Pick<Evidence, 'rule'>[]): string => {
  const rules = counts(items.map(({ rule }) => rule));
  return `${items.length}${rules && ` (${rules})`}`;
};

/** "a 3, b 1": the most frequent first. */
export function counts(names: readonly string[]): string {
  const sums = new Map<string, number>();
  for (const name of names) sums.set(name, (sums.get(name) ?? 0) + 1);
  return [...sums]
    .sort((a, b) => b[1] - a[1])
    .map(([name, sum]) => `${name} ${sum}`)
    .join(', ');
}

/** "*.gov.vn": the kind of site and no more; "local" of a file or a machine without a name. */
export function siteKind(url: string | null): string {
  const host = /^https?:\/\/([a-z\d.-]+)(?=[:/?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const suffix = /\.((?:(?:gov|com|org|edu|net|ac|int|info|health)\.)?[a-z]{2,12})$/.exec(host)?.[1];
  return suffix ? `*.${suffix}` : 'local';
}

/** Without the marks of Vietnamese, as ids and classes are written. */
const bare = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Names in a path that say a word of the page, or are long enough for a title, become "…"; digits become "0". */
export function withoutWords(path: string, text: string): string {
  const plain = bare(text);
  const said = [...new Set(plain.match(/\p{L}{4,}/gu) ?? [])];
  const run = plain.replace(/[^\p{L}]+/gu, '');
  return path.replace(/([#.])([^\s#.>]+)/g, (_, mark: string, name: string) => {
    const letters = bare(name).replace(/[^\p{L}]+/gu, '');
    const tells = said.some((word) => letters.includes(word)) || (letters.length > 5 && run.includes(letters));
    return `${mark}${name.length > 32 || tells || /[^\x20-\x7e]/.test(name) ? '…' : name.replace(/\d/g, '0')}`;
  });
}
