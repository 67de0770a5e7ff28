import { openLibrary } from '../../../lib/library/index.ts';
import type { Library, Query } from '../../../lib/library/types.ts';
import type { KeptRead } from '../../../lib/session/kept.ts';
import { QUERIES } from './queries.ts';
import { pageOf } from './vary.ts';

/** What runs in the browser; its caller speaks to it by `bench`. Times are milliseconds of the browser's own clock. */
const bench = {
  library: null as Library | null,
  reads: [] as KeptRead[],

  /** Saves pages, some at once. Out: milliseconds a page. */
  async fill(from: number, to: number): Promise<number> {
    if (bench.reads.length === 0) bench.reads = (await (await fetch('/reads.json')).json()) as KeptRead[];
    const library = await openLibrary();
    const start = performance.now();
    for (let n = from; n < to; n += 10)
      await Promise.all(
        Array.from({ length: Math.min(10, to - n) }, (_, i) => pageOf(bench.reads, n + i)).map(({ read, url }) =>
          library.save(read, url),
        ),
      );
    library.close();
    return (performance.now() - start) / (to - from);
  },

  /** From nothing to the first fifty texts, then to the first answer for a word. */
  async open(): Promise<{ list: number; word: number; total: number }> {
    const start = performance.now();
    const library = await openLibrary();
    const { total } = await library.search(QUERIES[0] as Query);
    const list = performance.now() - start;
    const before = performance.now();
    await library.search({ ...(QUERIES[0] as Query), words: 'nghi quyet' });
    bench.library = library;
    return { list, word: performance.now() - before, total };
  },

  /** Each query some times, in turn. */
  async search(rounds: number): Promise<{ times: number[][]; totals: number[] }> {
    const library = bench.library as Library;
    const times = QUERIES.map(() => [] as number[]);
    const totals: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const [i, query] of QUERIES.entries()) {
        const start = performance.now();
        totals[i] = (await library.search(query)).total;
        times[i]?.push(performance.now() - start);
      }
    return { times, totals };
  },

  async values(): Promise<number> {
    const start = performance.now();
    await (bench.library as Library).values('person');
    return performance.now() - start;
  },

  /** Backs up, wipes, restores, backs up. */
  async roundTrip(): Promise<{ backUp: number; restore: number; bytes: number; equal: boolean; count: number }> {
    const library = bench.library as Library;
    let start = performance.now();
    const file = await library.backUp();
    const backUp = performance.now() - start;
    const first = await digestOf(file);
    library.close();
    await new Promise((done, fail) => {
      const request = indexedDB.deleteDatabase('trich-yeu-library');
      request.onsuccess = done;
      request.onerror = fail;
    });
    start = performance.now();
    const again = await openLibrary();
    await again.restoreFrom(file);
    const restore = performance.now() - start;
    const equal = (await digestOf(await again.backUp())) === first;
    bench.library = again;
    return { backUp, restore, bytes: file.size, equal, count: await again.count() };
  },
};

const digestOf = async (file: Blob): Promise<string> =>
  String(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));

Object.assign(globalThis, { bench });
