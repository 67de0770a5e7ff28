import { spawnSync } from 'node:child_process';
import { writeSection } from '../../reports/section.ts';
import { pagesOfText, textsAtHand } from '../inputs.ts';
import { median } from '../stats.ts';

/**
 * What a digest takes of the heap, each in a process of its own: at its peak, kept when it is done, and in all. In: texts
 * by path. Writes its section of docs/performance.md.
 */
const LENGTH = 5000;
const COPIES = [1, 10, 100];
const RUNS = 3;

/** A collection as V8 prints it; what was in use before it is a peak. */
const COLLECTION = /: [\w\s()-]+?(\d+(?:\.\d+)?) \(\d+(?:\.\d+)?\) -> /g;

type Figures = { peak: number; kept: number; allocated: number };

function run(
  text: string,
  way: 'peak' | 'allocated',
): { before?: number; kept?: number; allocated?: number; peak: number } {
  const node = ['--expose-gc', ...process.execArgv, 'tests/bench/memory/child.ts', way];
  const { stdout, stderr, status } = spawnSync(process.execPath, node, { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(`a digest in a process of its own ended with ${status}: ${stderr}`);
  const told = JSON.parse(/^\{.+\}$/m.exec(stdout)?.[0] ?? '{}') as Partial<Figures> & { before?: number };
  const used = Array.from(stdout.matchAll(COLLECTION), ([, megabytes]) => Number(megabytes) * 2 ** 20);
  return { ...told, peak: Math.max(...used) - (told.before ?? 0) };
}

function figuresOf(text: string): Figures {
  const runs = Array.from({ length: RUNS }, () => run(text, 'peak'));
  const { allocated = Number.NaN } = run(text, 'allocated');
  return { peak: median(runs.map(({ peak }) => peak)), kept: median(runs.map(({ kept = 0 }) => kept)), allocated };
}

const [page] = pagesOfText(textsAtHand(), LENGTH, 1);
if (!page) console.log('bench, memory of a digest: skipped, no text is here');
else {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e5 ? 2 : 1);
  const rows = COPIES.map((copies) => {
    const text = Array.from({ length: copies }, () => page.text).join('\n');
    const { peak, kept, allocated } = figuresOf(text);
    const size = 2 * text.length;
    const cells = [
      copies,
      megabytes(size),
      megabytes(peak),
      // So little is lost among what V8 itself keeps and lets go.
      kept < 1e5 ? 'under 0.1' : megabytes(kept),
      megabytes(allocated),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  writeSection(
    'docs/performance.md',
    'Memory of a digest',
    `Written by \`npm run bench -- memory\`: one digest in a process of its own, the code warmed up; medians of ${RUNS} processes, megabytes. “At the peak” is the heap in use before any collection, over what was in use before the digest, so that it counts garbage that wasn't collected yet: how much of it V8 lets stand follows from the memory of the machine. “Kept” is what is left when the digest alone is held and all garbage is collected.

| copies of a page of ${page.text.length} characters | text in memory | at the peak | kept | allocated in all |
|--:|--:|--:|--:|--:|
${rows.join('\n')}`,
  );
}
