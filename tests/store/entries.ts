export type Entry = { name: string; date: number; time: number; madeBy: number; attributes: number; extra: number };

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * What a package's directory says of its files, in the order that they stand in, each as the format has it
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12). Throws where the file's own head says otherwise.
 */
export function entriesOf(archive: Uint8Array): Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  if (view.getUint32(end, true) !== END)
    throw new Error('a package ends with its directory, and says nothing after it');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === CENTRAL) {
    const length = view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + length)),
      time: view.getUint16(at + 12, true),
      date: view.getUint16(at + 14, true),
      madeBy: view.getUint16(at + 4, true),
      attributes: view.getUint32(at + 38, true),
      extra: view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
    };
    const head = view.getUint32(at + 42, true);
    const inHead = [view.getUint16(head + 10, true), view.getUint16(head + 12, true), view.getUint16(head + 28, true)];
    if (inHead.join() !== [entry.time, entry.date, 0].join()) throw new Error(`${entry.name}: its head says ${inHead}`);
    entries.push(entry);
    at += 46 + length + entry.extra;
  }
  return entries;
}
