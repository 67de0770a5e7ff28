import { type Article, articleText } from '../../lib/article.ts';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Span } from '../../lib/digest/model.ts';

const KINDS = ['targets', 'people', 'documents', 'tasks'] as const;

/** Every item of an article's digest in a line: its kind, what it says, and the words of the page that say it. */
export function factsOf(article: Article): string[] {
  const text = articleText(article);
  const found = digest(article);
  const spans = (at: Span | readonly Span[]): Span[] =>
    typeof at[0] === 'number' ? [at as Span] : [...(at as Span[])];
  const line = (
    kind: string,
    { at, rule: _, implied: __, ...says }: { at: Span | readonly Span[]; rule: string; implied?: unknown },
  ): string =>
    `${kind} ${JSON.stringify(says)} in ${spans(at)
      .map((span) => text.slice(...span))
      .join(' … ')}`;
  return [
    ...(found.event ? [line('event', found.event)] : []),
    ...KINDS.flatMap((kind) => found[kind].map((item) => line(kind, item))),
  ];
}

/**
 * The same of a plain text: a title and lines. What no plain text has is the page's: the date of posting, and which
 * cell of a table's row stands under which header.
 */
export function factsOfText(title: string, lines: string[], { published, site, url, blocks }: Article): string[] {
  const text = articleFromText([title, ...lines].join('\n'), url);
  const rows = new Map(blocks.filter(({ kind }) => kind === 'row').map((row) => [row.text, row]));
  return factsOf({ ...text, published, site, blocks: text.blocks.map((line) => rows.get(line.text) ?? line) });
}

/** Share of what two lists have in common: twice that over both; 1 where both are empty. */
export function f1(found: string[], wanted: string[]): number {
  const rest = [...wanted];
  let both = 0;
  for (const one of found) {
    const at = rest.indexOf(one);
    if (at < 0) continue;
    rest.splice(at, 1);
    both += 1;
  }
  return found.length + wanted.length === 0 ? 1 : (2 * both) / (found.length + wanted.length);
}
