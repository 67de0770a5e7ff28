import Readability from '@mozilla/readability/Readability.js';
import { digest } from '../../../lib/digest/build.ts';
import { articleOf } from '../../../lib/page/article-of.ts';
import { collectRaw } from '../../../lib/page/collect-raw.ts';
import { browserView } from '../../../lib/page/visibility.ts';

/**
 * What is timed in the page, both sides from one bundle: all that stands between the click and the digest's items, and
 * Readability alone on a clone.
 */
const collect = () => collectRaw(document, browserView, document.URL).raw;

const sides = {
  own: () => digest(articleOf(collect())),
  article: () => articleOf(collect()),
  peer: () => new Readability(document.cloneNode(true) as Document).parse(),
};

export type Side = keyof typeof sides;

const time = (name: Side, calls: number): number => {
  const start = performance.now();
  for (let i = 0; i < calls; i += 1) sides[name]();
  return (performance.now() - start) / calls;
};

/**
 * Times the sides in turn, round by round. The browser's clock steps by a tenth of a millisecond, so short calls are
 * timed several at a time. Out: for each side the time of a call in each round that counts.
 */
function inTurn(names: Side[], warmUp: number, count: number): number[][] {
  const calls = names.map(() => 1);
  const times: number[][] = names.map(() => []);
  for (let round = -warmUp; round < count; round += 1)
    for (const [i, name] of names.entries()) {
      const taken = time(name, calls[i] ?? 1);
      if (round === -1) calls[i] = Math.max(1, Math.min(20, Math.ceil(4 / Math.max(taken, 0.1))));
      if (round >= 0) times[i]?.push(taken);
    }
  return times;
}

const bench = { time, inTurn };
declare global {
  var trichYeuBench: typeof bench;
}
globalThis.trichYeuBench = bench;
