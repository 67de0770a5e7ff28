import Readability from '@mozilla/readability/Readability.js';
import Defuddle from 'defuddle';
import { digestOf } from '../../../lib/digest/digest-of.ts';
import { articleOf } from '../../../lib/page/article-of.ts';
import { collectRaw } from '../../../lib/page/collect-raw.ts';
import { browserView } from '../../../lib/page/visibility.ts';
import * as engine from '../../../lib/session/engine.ts';

/**
 * What is timed in the page, all sides from one bundle: all that stands between the click and the digest's items, reading
 * alone, and each peer as its own documentation calls it. Readability takes a clone, as it eats what it is given;
 * Defuddle makes one by itself.
 */
const collect = () => collectRaw(document, browserView, document.URL).raw;

const sides = {
  own: () => digestOf(articleOf(collect()), engine),
  article: () => articleOf(collect()),
  readability: () => new Readability(document.cloneNode(true) as Document).parse(),
  defuddle: () => new Defuddle(document, { url: document.URL }).parse(),
};

export type Side = keyof typeof sides;
export type Calls = Readonly<Record<Side, number>>;

const run = (name: Side, calls: number): void => {
  for (let i = 0; i < calls; i += 1) sides[name]();
};

const bench = {
  /** Calls one side so many times. */
  run,
  /** By the browser's clock, all sides in turn round by round. Out: milliseconds of a call, one figure a round. */
  rounds(calls: Calls, count: number): Record<Side, number[]> {
    const times: Record<Side, number[]> = { own: [], article: [], readability: [], defuddle: [] };
    for (let round = 0; round < count; round += 1)
      for (const side of Object.keys(times) as Side[]) {
        const start = performance.now();
        run(side, calls[side]);
        times[side].push((performance.now() - start) / calls[side]);
      }
    return times;
  },
};
declare global {
  var trichYeuBench: typeof bench;
}
globalThis.trichYeuBench = bench;
