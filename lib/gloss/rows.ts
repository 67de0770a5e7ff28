/**
 * Tables of glosses: "folded words=English" parted by "|". In: the table. Out: its rows in order. Throws where a row
 * has no second half: a table that is half written must not pass.
 */
export function rowsOf(table: string): [words: string, english: string][] {
  return table.split('|').map((row) => {
    const [words, english] = row.trim().split('=');
    if (!words || !english) throw new Error(`no gloss in the row “${row}”`);
    return [words, english];
  });
}
