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

const bench = {
  /** Calls one side so many times. */
  run: (name: Side, calls: number): void => {
    for (let i = 0; i < calls; i += 1) sides[name]();
  },
};
declare global {
  var trichYeuBench: typeof bench;
}
globalThis.trichYeuBench = bench;
