import { ImportError } from '../../lib/library/import.ts';
import type { Library } from '../../lib/library/types.ts';
import { policyFrom, underPolicy } from '../../lib/settings/policy.ts';
import { settingsFrom } from '../../lib/settings/settings-from.ts';
import { COPIED, DEFAULTS } from '../../lib/settings/types.ts';
import { freshLibrary, numbered, readOf, TEXT, urlOf } from '../library/reads.ts';

/** A library's file with all that one can hold: versions, notes, labels, a page that was removed, a join. */
export async function wholeFile(): Promise<Uint8Array> {
  const library = await freshLibrary();
  for (const n of [1, 2, 3]) await library.save(numbered(n), urlOf(n));
  await library.save(readOf(TEXT.replace('955', '965')), urlOf(1));
  await library.setNote(1, 'Hỏi lại');
  await library.setLabels(1, ['Gấp']);
  await library.remove([2]);
  await library.join([{ name: 'trần văn bình', pages: ['1', '3'] }]);
  return bytesOf(library);
}

/** A library that such a file is taken into: it has one of its pages, and one of its own. */
export async function ownLibrary(): Promise<Library> {
  const library = await freshLibrary();
  await library.save(numbered(1), urlOf(1));
  await library.save(numbered(7), urlOf(7));
  await library.setNote(2, 'Của tôi');
  return library;
}

const bytesOf = async (library: Library): Promise<Uint8Array> =>
  new Uint8Array(await (await library.backUp()).arrayBuffer());
const linesOf = async (library: Library): Promise<string[]> => (await (await library.backUp()).text()).split('\n');

type Kept = { note?: string; versions?: { article: unknown; digest: unknown }[] };
/** What a reader would miss: each version's text and items, and the notes. */
const keptIn = (lines: readonly string[]): string[] =>
  lines.filter(Boolean).flatMap((line) => {
    const { note, versions = [] } = JSON.parse(line) as Kept;
    return [...versions.map(({ article, digest }) => JSON.stringify([article, digest])), ...(note ? [note] : [])];
  });

/** Takes a file over. Throws where it fails in another way than by an ImportError that changes nothing, or where something is lost. */
export async function judgeImport(library: Library, file: Uint8Array): Promise<'refused' | 'taken'> {
  const before = await linesOf(library);
  try {
    await library.restoreFrom(new Blob([file as BlobPart]));
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    if ((await linesOf(library)).join('\n') !== before.join('\n'))
      throw new Error(`refused (${error.message}), and changed`);
    return 'refused';
  }
  const after = keptIn(await linesOf(library)).join('\n');
  for (const kept of keptIn(before)) if (!after.includes(kept)) throw new Error(`lost: ${kept.slice(0, 200)}`);
  return 'taken';
}

/** What a storage holds, as JSON; every choice is another than the one that counts where nothing is set. */
export const SETTINGS = JSON.stringify({
  language: 'en',
  formats: ['csv', 'json'],
  separator: ',',
  theme: 'dark',
  highlights: true,
  kinds: ['people'],
  contextMenu: false,
  csvSeparator: ',',
  copyFormat: 'csv',
  welcomePage: false,
});

/** Reads settings and a policy from it. Throws where they aren't whole; what is no JSON object reaches neither. */
export function judgeSettings(file: Uint8Array): 'read' | 'no object' {
  let stored: unknown;
  try {
    stored = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    return 'no object';
  }
  if (typeof stored !== 'object' || stored === null) return 'no object';
  const own = settingsFrom(stored as Record<string, unknown>);
  const { settings } = underPolicy(own, policyFrom(stored as Record<string, unknown>));
  for (const one of [own, settings]) {
    const names = Object.keys(one).sort().join();
    if (names !== Object.keys(DEFAULTS).sort().join()) throw new Error(`settings with ${names}`);
    if ([...one.formats].sort().join() !== [...COPIED].sort().join()) throw new Error(`formats ${one.formats}`);
  }
  return 'read';
}
