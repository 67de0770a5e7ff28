import { openLibrary } from '../../../lib/library/index.ts';
import { type Library, LibraryError } from '../../../lib/library/types.ts';
import type { KeptRead } from '../../../lib/session/kept.ts';
import { ALL, numbered, urlOf } from '../../library/texts.ts';

/** What runs in the browser that is killed; its caller speaks to it by `kills`. */

/** Each page has two versions, one after the other. */
const VERSIONS = 2;
const readOfSave = (save: number): KeptRead => numbered(save);
const addressOfSave = (save: number): string => urlOf(Math.floor(save / VERSIONS));
/** How many are being saved at any time. */
const AT_ONCE = 3;

const kills = {
  library: null as Library | null,
  async open(): Promise<void> {
    kills.library = await openLibrary();
    await kills.library.count();
  },

  /** Saves one after the other, until it fails or there are enough. Out: the saves that were confirmed, and why it ended. */
  async fill(first: number, most = 4000): Promise<{ saved: number[]; fault: string }> {
    const library = kills.library ?? (await openLibrary());
    const saved: number[] = [];
    for (let save = first; save < first + most; save += 1)
      try {
        await library.save(readOfSave(save), addressOfSave(save));
        saved.push(save);
      } catch (error) {
        return { saved, fault: error instanceof LibraryError ? error.fault : String(error) };
      }
    return { saved, fault: 'none' };
  },

  /** Saves for ever, and says of each save that it was confirmed. */
  async save(first: number): Promise<void> {
    const library = await openLibrary();
    const worker = async (from: number): Promise<void> => {
      for (let page = from; ; page += AT_ONCE)
        for (let version = 0; version < VERSIONS; version += 1) {
          const save = page * VERSIONS + version;
          await library.save(readOfSave(save), addressOfSave(save));
          (globalThis as unknown as { said: (save: number) => void }).said(save);
        }
    };
    for (let i = 0; i < AT_ONCE; i += 1) worker(first + i).catch((error) => console.error(String(error)));
  },

  /** Of the saves that were confirmed: those that are not there, or not whole. And what else is in the library and broken. */
  async check(confirmed: readonly number[]): Promise<{ lost: number[]; broken: string[]; pages: number }> {
    const library = await openLibrary();
    const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
    const lost: number[] = [];
    for (const save of confirmed) {
      const page = await library.find(addressOfSave(save));
      const versions = page ? await library.versions(page.id) : [];
      const { article, digest } = readOfSave(save);
      if (!versions.some((version) => same(version.article, article) && same(version.digest, digest))) lost.push(save);
    }
    // What was saved and not yet confirmed may be there or not, but never in part.
    const broken: string[] = [];
    let pages = 0;
    for await (const { page, article, digest } of library.all()) {
      pages += 1;
      const save = Number(/mã(\d+)/.exec(article.blocks.at(-1)?.text ?? '')?.[1]);
      if (!same(digest, readOfSave(save).digest)) broken.push(`page ${page.id}: its digest`);
      const answer = await library.search({ ...ALL, words: `ma${save} `, limit: 1 });
      if (answer.hits[0]?.page.id !== page.id) broken.push(`page ${page.id}: not found by its words`);
      if ((await library.versions(page.id)).length !== page.versions)
        broken.push(`page ${page.id}: a version is missing`);
    }
    if (pages !== (await library.count())) broken.push('the list and the pages differ');
    library.close();
    return { lost, broken, pages };
  },
};

Object.assign(globalThis, { kills });
