import { existsSync, readFileSync } from 'node:fs';
import { pageRank } from 'lexrank.js/src/utils.js';
import type { Article } from '../../lib/article.ts';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { read } from '../../lib/text/reading.ts';
import { lexRank } from './peers/lex-rank.ts';
import { best } from './peers/rank.ts';
import { textRank } from './peers/text-rank.ts';
import { type Rouge, rouge } from './rouge.ts';

/**
 * Key sentences against abstracts that editors wrote, beside the first three sentences, TextRank and LexRank, all on the
 * same sentences; the ranked ones choose three, which serves them best.
 * In: a file of JSON lines `{"text", "abstract"}`, with `"title"` where there is one. Out: means of ROUGE F1 in percent.
 */
const file = process.argv[2] ?? '../shared/gold/abstracts.jsonl';

type Row = { title?: string; text: string; abstract: string };
type Summarize = (article: Article, sentences: readonly string[]) => readonly string[];

const ours: Summarize = (article) => digest(article).summary.map(({ text }) => text);
const ranked =
  (rank: (sentences: readonly string[]) => readonly number[]): Summarize =>
  (_, sentences) =>
    best(rank(sentences), 3).map((index) => sentences[index] as string);

const SUMMARIES: Readonly<Record<string, Summarize>> = {
  'Trích Yếu': ours,
  'first three sentences': (_, sentences) => sentences.slice(0, 3),
  TextRank: ranked(textRank),
  LexRank: ranked(lexRank),
  'lexrank.js 3': ranked((sentences) => pageRank([...sentences]).map(({ weight }) => weight)),
};

/** As the page is read: its title in a line of its own. A row without one is a page without one. */
function articleOf({ title = '', text }: Row): Article {
  return { ...articleFromText(`${title || 'untitled'}\n${text}`), title };
}

const sentencesOf = (article: Article): string[] => {
  const reading = read(article);
  return reading.lines.slice(1).flatMap(({ sentences }) => sentences.map((at) => reading.text.slice(...at)));
};

function figuresOf(rows: readonly Row[]): Map<string, Rouge[]> {
  const figures = new Map(Object.keys(SUMMARIES).map((name) => [name, [] as Rouge[]]));
  for (const row of rows) {
    const article = articleOf(row);
    const sentences = sentencesOf(article);
    for (const [name, summarize] of Object.entries(SUMMARIES))
      figures.get(name)?.push(rouge(summarize(article, sentences).join(' '), row.abstract));
  }
  return figures;
}

const mean = (figures: readonly Rouge[], of: keyof Rouge): number =>
  figures.reduce((sum, figure) => sum + figure[of], 0) / figures.length;

const KINDS = ['one', 'two', 'l'] as const;
const isEven = (_: unknown, index: number): boolean => index % 2 === 0;
const cells = (figures: readonly Rouge[]): string[] => KINDS.map((of) => (100 * mean(figures, of)).toFixed(2));

function report(rows: readonly Row[]): void {
  console.log(`key sentences against ${rows.length} abstracts: ROUGE F1 in percent, and of every other row apart\n`);
  console.log('| | R-1 | R-2 | R-L | odd R-1 | R-2 | R-L | even R-1 | R-2 | R-L |');
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  const figures = figuresOf(rows);
  for (const [name, all] of figures) {
    const odd = all.filter(isEven);
    const even = all.filter((figure, index) => !isEven(figure, index));
    console.log(`| ${[name, ...cells(all), ...cells(odd), ...cells(even)].join(' | ')} |`);
  }
  const [own = [], lead = [], ...peers] = figures.values();
  const isAhead = KINDS.every(
    (of) => mean(own, of) >= mean(lead, of) && peers.every((peer) => mean(own, of) > mean(peer, of)),
  );
  console.log(`\nnot below the first three sentences, above the others: ${isAhead ? 'met' : 'MISSED'}`);
}

if (existsSync(file)) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  report(lines.map((line): Row => JSON.parse(line)));
} else console.log(`key sentences: skipped, ${file} is not here`);
