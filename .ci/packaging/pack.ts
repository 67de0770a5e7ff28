import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';

/** The first moment that the format knows. Entries have it whatever the clock and the time zone say. */
const MOMENT = new Date(Date.UTC(1980, 0, 1));

/**
 * Packs files in the order of their names, without folders, modes and dates of their own: what is in a package depends
 * on its files alone. The packing is JSZip's own, in JavaScript, so no version of Node changes it.
 */
export function packed(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const name of [...files.keys()].sort())
    archive.file(name, files.get(name) as Uint8Array, { date: MOMENT, createFolders: false });
  return archive.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

/** The files of a package, by name. */
export async function unpacked(archive: Uint8Array): Promise<Map<string, Uint8Array>> {
  const entries = Object.values((await JSZip.loadAsync(archive)).files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(entries.map(async (one) => [one.name, await one.async('uint8array')] as const)));
}

/** Packs what WXT has packed once more: WXT's own archive tells when it was made, and in what order files were found. */
export async function repack(path: string): Promise<void> {
  writeFileSync(path, await packed(await unpacked(readFileSync(path))));
}
