import type { Span } from '../../lib/digest/model.ts';
import type { Placed } from '../../lib/pdf/places.ts';
import { MarkedText } from './marked-text.tsx';

type Props = {
  /** Blocks of one page, in reading order. */
  blocks: readonly Placed[];
  /** The place of the article that is shown. */
  shown: Span | null;
};

/** The text of a page: paragraphs, headings, and tables of the rows that follow each other. */
export function PageBlocks({ blocks, shown }: Props) {
  return (
    <>
      {grouped(blocks).map((group) => {
        const [{ block, start }] = group as [Placed];
        if (block.kind === 'row') return <Table key={start} rows={group} shown={shown} />;
        const words = <MarkedText text={block.text} start={start} shown={shown} />;
        return block.kind === 'heading' ? (
          <p key={start} class="text-heading" data-level={block.level}>
            {words}
          </p>
        ) : (
          <p key={start}>{words}</p>
        );
      })}
    </>
  );
}

/** Rows that follow each other together, all else alone. */
function grouped(blocks: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const placed of blocks) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const goesOn = first?.block.kind === 'row' && placed.block.kind === 'row';
    if (last && goesOn && first.block.cells?.length === placed.block.cells?.length) last.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function Table({ rows, shown }: { rows: readonly Placed[]; shown: Span | null }) {
  return (
    <div class="text-table">
      <table>
        <tbody>
          {rows.map(({ block, start }) => {
            let at = start;
            const isHead = block.headers?.every((header) => header === '') ?? false;
            return (
              <tr key={start}>
                {block.cells?.map((cell, column) => {
                  const words = <MarkedText text={cell} start={at} shown={shown} />;
                  at += cell.length + ' | '.length;
                  const key = `${start} ${column}`;
                  return isHead ? (
                    <th key={key} scope="col">
                      {words}
                    </th>
                  ) : (
                    <td key={key}>{words}</td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
