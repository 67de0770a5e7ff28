import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Where a digest goes, under its input's name. Rejects where it can't be written. */
export type Output = (name: string, digest: object) => Promise<void>;

/** One JSON a line. Waits until the line is taken, so that a slow reader doesn't fill the memory. */
export const standardOutput: Output = (name, digest) =>
  new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify({ name, ...digest })}\n`, () => resolve());
  });

/**
 * `PATH/NAME.json` for each input, over the file of an earlier run, never over one of this run: the names are all that
 * is kept of what is done. Of a name that is a path only the last part counts, so that none leads out of the folder.
 * In: the folder, which is made where there is none. Rejects where it can't be made.
 */
export async function folderOutput(path: string): Promise<Output> {
  await mkdir(path, { recursive: true });
  const taken = new Set<string>();
  return async (name, digest) => {
    const own = basename(name);
    if (!own) throw new Error(`"${name}" is no file's name`);
    if (taken.has(own)) throw new Error(`${own}.json is written already, from another input of that name`);
    taken.add(own);
    await writeFile(join(path, `${own}.json`), `${JSON.stringify(digest, null, 1)}\n`);
  };
}
