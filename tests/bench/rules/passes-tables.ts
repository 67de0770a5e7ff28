import type { Kind, Pass } from './passes.ts';

const cells = (all: readonly string[]): string => `| ${all.join(' | ')} |`;

const KINDS: readonly (readonly [Kind, string])[] = [
  ['pattern', 'patterns'],
  ['search', 'searches for a word or mark'],
  ['letters', 'small letters, forms of Unicode'],
  ['cut', 'cuts'],
];

const sumOf = (passes: readonly Pass[], of: 'passes' | 'calls', kind: Kind): number =>
  passes.reduce((sum, pass) => sum + (pass.kind === kind ? pass[of] : 0), 0);

/** Passes of all kinds, and of which files patterns go over half a text or more. */
export function passesTables(passes: readonly Pass[]): string {
  const kinds = KINDS.map(([kind, name]) =>
    cells([name, sumOf(passes, 'passes', kind).toFixed(1), sumOf(passes, 'calls', kind).toFixed(0)]),
  );
  const files = [...new Set(passes.map(({ file }) => file))]
    .map((file) => ({ file, own: passes.filter((pass) => pass.file === file) }))
    .map(({ file, own }) => ({ file, over: sumOf(own, 'passes', 'pattern'), calls: sumOf(own, 'calls', 'pattern') }))
    .sort((a, b) => b.over - a.over);
  const shown = files.filter(({ over }) => over >= 0.5);
  const rest = files.slice(shown.length).reduce((sum, { over }) => sum + over, 0);
  return [
    `| by | times over the text | calls, a page of 5,000 characters |\n|---|--:|--:|`,
    ...kinds,
    `\n| patterns of | times over the text | calls, a page |\n|---|--:|--:|`,
    ...shown.map(({ file, over, calls }) => cells([`\`${file}\``, over.toFixed(1), calls.toFixed(0)])),
    cells([`the other ${files.length - shown.length} files`, rest.toFixed(1), '']),
  ].join('\n');
}
