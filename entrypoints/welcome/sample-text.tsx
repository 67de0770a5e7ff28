import type { Article, Block } from '../../lib/article.ts';

type Props = {
  article: Article;
  /** What the page is called. */
  label: string;
};

type Placed = { block: Block; start: number };

/**
 * The sample page: its title, paragraphs and table. Each element that holds words says by `data-start` where they begin
 * in the article's text, so that a place can be painted (paint.ts).
 */
export function SampleText({ article, label }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="sample-page" lang="vi" tabIndex={0} aria-label={label}>
      <p class="sample-site">{article.site}</p>
      <h3 class="sample-title" data-start={0}>
        {article.title}
      </h3>
      {grouped(article).map((group) => {
        const [{ block, start }] = group as [Placed];
        if (block.kind === 'row') return <Table key={start} rows={group} />;
        return block.kind === 'heading' ? (
          <h4 key={start} data-start={start}>
            {block.text}
          </h4>
        ) : (
          <p key={start} class={`sample-${block.kind}`} data-start={start}>
            {block.text}
          </p>
        );
      })}
    </section>
  );
}

/** Rows that follow each other together, all else alone. */
function grouped({ title, blocks }: Article): Placed[][] {
  const groups: Placed[][] = [];
  let start = title.length + 1;
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'row' && last?.[0]?.block.kind === 'row') last.push({ block, start });
    else groups.push([{ block, start }]);
    start += block.text.length + 1;
  }
  return groups;
}

const Table = ({ rows }: { rows: readonly Placed[] }) => (
  <table>
    <tbody>
      {rows.map(({ block, start }) => (
        <tr key={start}>
          {cellsOf(block, start).map(({ text, from }) =>
            block.head ? (
              <th key={from} scope="col" data-start={from}>
                {text}
              </th>
            ) : (
              <td key={from} data-start={from}>
                {text}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

/** A row's cells with where each begins: in its text they are joined by " | ". */
function cellsOf({ cells = [] }: Block, start: number): { text: string; from: number }[] {
  let from = start;
  return cells.map((text) => {
    const cell = { text, from };
    from += text.length + ' | '.length;
    return cell;
  });
}
