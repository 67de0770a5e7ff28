import type { Article, Block } from '../../../lib/article.ts';
import type { Document, Target } from '../../../lib/digest/model.ts';
import { extractTargets } from '../../../lib/extract/targets/index.ts';
import { read } from '../../../lib/text/reading.ts';
import { DOCUMENT as BLANK } from '../../blank.ts';

const block = (one: string | Partial<Block>): Block => ({
  kind: 'paragraph',
  stamp: -1,
  text: '',
  ...(typeof one === 'string' ? { text: one } : one),
});

/** A data table's row as collect gives it. */
export const row = (cells: string[], headers: string[]): Partial<Block> => ({
  kind: 'row',
  text: cells.join(' | '),
  cells,
  headers,
});

const articleOf = (
  blocks: (string | Partial<Block>)[],
  title = 'Hội nghị Tỉnh ủy',
  published: string | null = '2024-01-08',
): Article => ({
  url: null,
  title,
  titleStamp: -1,
  site: null,
  published,
  kind: 'article',
  blocks: blocks.map(block),
  unread: [],
});

type Found = Target & { evidence: string; from: Record<string, string> };

/** The items of a page, with the words of their evidence and of what is implied. */
export function targetsOf(
  blocks: (string | Partial<Block>)[],
  {
    title,
    published,
    cite = [],
  }: { title?: string; published?: string | null; cite?: [words: string, number: string][] } = {},
): Found[] {
  const reading = read(articleOf(blocks, title, published));
  const documents = cite.map(([words, number]) => citation(reading.text, words, number));
  return extractTargets(reading, { documents, event: null }).map((target) => ({
    ...target,
    evidence: reading.text.slice(...target.at),
    from: Object.fromEntries(Object.entries(target.implied).map(([name, at]) => [name, reading.text.slice(...at)])),
  }));
}

function citation(text: string, words: string, number: string): Document {
  const at = text.indexOf(words);
  return {
    type: words.split(' số')[0] ?? words,
    ...BLANK,
    number,
    key: number,
    at: [[at, at + words.length]],
    rule: 'test',
  };
}
