import writeExcel from 'write-excel-file/universal';
import type { KindSheet } from './sheets.ts';

export { Sheets } from './sheets.ts';

/** The bytes of an .xlsx. This file and the library behind it are loaded only when one is made. */
export async function makeExcel(sheets: KindSheet[]): Promise<Uint8Array> {
  const blob = await writeExcel(sheets, { fontFamily: 'Times New Roman', fontSize: 12 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
