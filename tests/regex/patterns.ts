import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Built } from './built.ts';
import { type Pattern, patternsWritten } from './literals.ts';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');

/** Every pattern of the product once, and the places that build patterns but built none while it was looked. */
export function allPatterns(): { patterns: Pattern[]; unseen: string[]; left: string[] } {
  const { literals, builds } = patternsWritten();
  const printed = execFileSync(process.execPath, [tsx, 'tests/regex/built.ts'], { encoding: 'utf8', maxBuffer: 1e8 });
  const { patterns: built, left } = JSON.parse(printed) as Built;
  // What a loader makes of a literal is that literal.
  const made = built.filter(({ where }) => builds.includes(where));
  const seen = new Set(made.map(({ where }) => where));
  const patterns = new Map([...literals, ...made].map((one) => [keyOf(one), one]));
  return { patterns: [...patterns.values()], unseen: builds.filter((where) => !seen.has(where)), left };
}

/** What a pattern goes by in the list of those that were judged. */
export const keyOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

export const LIST = 'tests/regex/judged.json';

/** Of each pattern that was judged safe, by its key: who found so, and what it costs. */
export type Judged = Record<string, string>;

export const judged = (): Judged => JSON.parse(readFileSync(LIST, 'utf8')) as Judged;
