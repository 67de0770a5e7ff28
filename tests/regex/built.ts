import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Pattern, sourcesIn } from './literals.ts';

/**
 * Run as a program: imports every module of `lib/`, reads some texts and pages, and prints as JSON the patterns that are
 * built at run time, each with the line that builds it, and the modules that only a browser can import.
 */
export type Built = { patterns: Pattern[]; left: string[] };

/** Modules that are programs: importing them runs them. */
const PROGRAMS = new Set(['lib/cli.ts']);
const FIXTURES = 'tests/fixtures/pages';
const HERE = `${process.cwd()}/`;

const patterns = new Map<string, Pattern>();
const Native = globalThis.RegExp;

/** The line of the product that asked for a pattern; '' where a package did. */
function callerOf(stack: string): string {
  const [caller = ''] = stack
    .split('\n')
    .filter((line) => line.includes('    at '))
    .slice(1);
  const place = /((?:lib|components|entrypoints)\/[^:()]+:\d+):\d+\)?$/.exec(caller)?.[1] ?? '';
  return caller.includes('node_modules') ? '' : place.replace(HERE, '');
}

function note(pattern: RegExp, where: string): RegExp {
  if (where)
    patterns.set(`/${pattern.source}/${pattern.flags} ${where}`, {
      source: pattern.source,
      flags: pattern.flags,
      where,
    });
  return pattern;
}

globalThis.RegExp = new Proxy(Native, {
  construct: (target, given, made) =>
    note(Reflect.construct(target, given, made) as RegExp, callerOf(new Error().stack ?? '')),
  apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp, callerOf(new Error().stack ?? '')),
});

async function main(): Promise<void> {
  const left: string[] = [];
  for (const file of sourcesIn('lib'))
    if (!PROGRAMS.has(file))
      await import(pathToFileURL(file).href).catch((error) => left.push(`${file}: ${error.message}`));
  const { articleFromHtml } = await import('../../lib/page/from-html.ts');
  const { digestOf } = await import('../../lib/digest/digest-of.ts');
  const engine = await import('../../lib/session/engine.ts');
  for (const name of readdirSync(FIXTURES).filter((name) => name.endsWith('.html')))
    digestOf(articleFromHtml(readFileSync(`${FIXTURES}/${name}`, 'utf8')), engine);
  const { findQuote } = await import('../../lib/locate/match.ts');
  const { TCVN3, VNI } = await import('../../lib/page/legacy.ts');
  for (const legacy of [TCVN3, VNI]) findQuote('Hµ Néi', { parts: ['Hà Nội'] }, legacy);
  process.stdout.write(JSON.stringify({ patterns: [...patterns.values()], left } satisfies Built));
}

await main();
