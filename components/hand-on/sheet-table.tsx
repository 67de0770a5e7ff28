import type { Column, Part, Row } from '../../lib/export/paper.ts';
import { NoteMark } from './note-mark.tsx';
import type { PrintNotes } from './print-notes.ts';

type Props = { part: Extract<Part, { columns: Column[] }>; notes: PrintNotes };

/** A part's table; browsers repeat its head on every page. */
export const SheetTable = ({ part: { columns, rows }, notes }: Props) => (
  <table>
    <colgroup>
      {columns.map(({ head, share }) => (
        <col key={head} style={{ width: `${share}%` }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map(({ head }) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, i) => (
        <tr key={`${i}`}>{row.cells.map((_, at) => cellOf(row, at, columns[at]?.centred ?? false, notes))}</tr>
      ))}
    </tbody>
  </table>
);

function cellOf({ cells, noted, sentences }: Row, at: number, centred: boolean, notes: PrintNotes) {
  const { lines = [], notes: marks = [] } = cells[at] ?? {};
  return (
    <td key={at} lang="vi" class={centred ? 'sheet-centred' : undefined}>
      {lines.map((line, i) => (
        <p key={line}>
          {line}
          {at === noted && i === lines.length - 1 && <NoteMark number={notes.numberOf(sentences)} />}
        </p>
      ))}
      {marks.map((mark) => (
        <p key={mark} class="sheet-mark">
          {mark}
        </p>
      ))}
    </td>
  );
}
