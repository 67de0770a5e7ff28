import { existsSync, readFileSync } from 'node:fs';
import { pageRank } from 'lexrank.js/src/utils.js';
import type { Article } from '../../lib/article.ts';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { read } from '../../lib/text/reading.ts';
import { writeSection } from '../reports/section.ts';
import { goalTable } from './goals.ts';
import { filesOf } from './inputs.ts';
import { lexRank } from './peers/lex-rank.ts';
import { best } from './peers/rank.ts';
import { textRank } from './peers/text-rank.ts';
import { type Rouge, rouge } from './rouge.ts';

/**
 * Key sentences against abstracts that editors wrote, beside the first three sentences, TextRank and LexRank, all on the
 * same sentences; the ranked ones choose three, which serves them best.
 * In: files of JSON lines `{"text", "abstract"}`, with `"title"` where there is one; texts without an abstract don't
 * count. Writes its section of docs/performance.md.
 */
const ABSTRACTS = '../shared/gold/abstracts.jsonl';

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
  const figures = figuresOf(rows);
  const lines = [...figures].map(([name, all]) => {
    const odd = all.filter(isEven);
    const even = all.filter((figure, index) => !isEven(figure, index));
    return `| ${[name, ...cells(all), ...cells(odd), ...cells(even)].join(' | ')} |`;
  });
  const [own = [], ...others] = figures.values();
  const goals = (
    [
      ['one', '1'],
      ['two', '2'],
      ['l', 'L'],
    ] as const
  ).map(([of, name]) => ({
    what: `key sentences, ROUGE-${name} / the best of the others`,
    spread: mean(own, of) / Math.max(...others.map((other) => mean(other, of))),
  }));
  writeSection(
    'docs/performance.md',
    'Key sentences against abstracts',
    `Written by \`npm run bench -- summary\`: ${rows.length} news articles with the abstract that their editors wrote. ROUGE (Lin 2004) as F1 in percent over folded syllables; each article is read as a page is, its title in a line of its own. The weights were ranked by the odd rows; the even rows, seen but not ranked by, stand beside them.

| | R-1 | R-2 | R-L | odd R-1 | R-2 | R-L | even R-1 | R-2 | R-L |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
${lines.join('\n')}

${goalTable(goals, 'ratio')}

All choose among the same sentences, those of our splitter: lexrank.js ends its own at ASCII letters only. TextRank (Mihalcea & Tarau 2004) and LexRank (Erkan & Radev 2004) are written after the papers in \`tests/bench/peers/\`, as the package \`textrank\` starts from random ranks and recurses for ever on a sentence of one word. They choose three sentences; the digest chooses three to five, by the length of the page. What lowers the figures a little and stays all the same: captions that end with a full stop, lists of guests, questions and broken lines come last, because a person reads the sentences by themselves.`,
  );
}

const given = process.argv.slice(2);
const rows = filesOf(given.length > 0 ? given : [ABSTRACTS].filter((path) => existsSync(path)), ['.jsonl'])
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Row)
  .filter(({ abstract }) => abstract);
if (rows.length > 0) report(rows);
else console.log('bench, key sentences: skipped, no text with an abstract is here');
