import { addressOf } from './address.ts';
import { checkHead, checkPage } from './check-line.ts';
import type { Connection } from './connection.ts';
import { derive } from './derive.ts';
import type { FilePage, FileVersion } from './file-format.ts';
import { textHash } from './fingerprint.ts';
import { ImportError } from './import-error.ts';
import { linesOf } from './lines.ts';
import { labelsOf } from './own.ts';
import { openStage, type Stage } from './stage.ts';
import { type Incoming, takeOver } from './take-over.ts';
import type { ImportOutcome } from './types.ts';

export { ImportError } from './import-error.ts';

/** How many pages with all their texts are in memory at once. */
const BATCH = 25;

/**
 * Merges a library's file into this one: line by line it is checked and put on a stage, and taken over in one
 * transaction once all of it was found whole. Throws ImportError with where it is broken, LibraryError where the browser
 * can't keep it; both leave the library as it was.
 */
export async function restoreFrom(connection: Connection, file: Blob, now: Date): Promise<ImportOutcome> {
  const lines = linesOf(file);
  const first = await lines.next();
  if (first.done) throw new ImportError('format', 1);
  const { pages: promised } = checkHead(first.value);
  const stage = await openStage(connection, now);
  try {
    const pages: Incoming[] = [];
    let batch: FilePage[] = [];
    let last = first.value.number;
    for await (const line of lines) {
      last = line.number;
      batch.push(checkPage(line));
      if (batch.length < BATCH) continue;
      pages.push(...(await staged(stage, batch)));
      batch = [];
    }
    pages.push(...(await staged(stage, batch)));
    if (pages.length !== promised) throw new ImportError('short', last);
    return await takeOver(connection, stage.id, pages);
  } catch (error) {
    // What can't be taken out now is when the library is purged.
    await stage.drop().catch(() => {});
    throw error;
  }
}

async function staged(stage: Stage, pages: readonly FilePage[]): Promise<Incoming[]> {
  if (pages.length === 0) return [];
  const texts = pages.map(({ versions }) =>
    versions.map((version) => ({ ...version, hash: textHash(version.article) })),
  );
  const keys = await stage.put(texts.flat());
  let next = 0;
  return pages.map(({ id, labels, note, notedAt, removedAt }, i): Incoming => {
    const own = { labels: labelsOf(labels), note, notedAt, removedAt };
    const refs = (texts[i] ?? []).map(({ savedAt, hash, url, readAt }) => {
      next += 1;
      return { key: keys[next - 1] ?? 0, savedAt, hash, url, readAt };
    });
    const sorted = refs.sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1));
    const newest = newestOf(texts[i] ?? []);
    const address = addressOf(newest.url);
    return { id, address, own, texts: sorted, derived: derive(newest, address) };
  });
}

const newestOf = (versions: readonly FileVersion[]): FileVersion =>
  versions.reduce((newest, version) => (version.savedAt >= newest.savedAt ? version : newest));
