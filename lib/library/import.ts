import { addressOf } from './address.ts';
import { checkHead, checkJoin, checkPage } from './check-line.ts';
import type { Connection } from './connection.ts';
import { derive } from './derive.ts';
import type { FileHead, FilePage, FileVersion } from './file-format.ts';
import { textHash } from './fingerprint.ts';
import { ImportError } from './import-error.ts';
import { type Line, linesOf } from './lines.ts';
import { labelsOf } from './own.ts';
import { openStage, type Stage } from './stage.ts';
import { type Incoming, takeOver } from './take-over.ts';
import type { ImportOutcome, Join } from './types.ts';

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
  const head = checkHead(first.value);
  const stage = await openStage(connection, now);
  try {
    const { pages, joins } = await read(lines, head, first.value.number, stage);
    return await takeOver(connection, stage.id, pages, joins);
  } catch (error) {
    // What can't be taken out now is when the library is purged.
    await stage.drop().catch(() => {});
    throw error;
  }
}

/** What the lines after the head hold, checked. In: the head and its line's number, and where the texts wait. */
async function read(
  lines: AsyncIterable<Line>,
  head: FileHead,
  first: number,
  stage: Stage,
): Promise<{ pages: Incoming[]; joins: Join[] }> {
  const pages: Incoming[] = [];
  const joins: Join[] = [];
  const ids = new Set<number>();
  let batch: FilePage[] = [];
  let last = first;
  for await (const line of lines) {
    last = line.number;
    if (ids.size < head.pages) {
      const page = checkPage(line);
      // Joins name pages by their numbers.
      if (ids.has(page.id)) throw new ImportError('value', last, 'id');
      ids.add(page.id);
      batch.push(page);
    } else if (joins.length < head.joins) joins.push(checkJoin(line, ids));
    else throw new ImportError('unknown', last);
    if (batch.length < BATCH) continue;
    pages.push(...(await staged(stage, batch)));
    batch = [];
  }
  pages.push(...(await staged(stage, batch)));
  if (pages.length < head.pages || joins.length < head.joins) throw new ImportError('short', last);
  return { pages, joins };
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
