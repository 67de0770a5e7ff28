import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectWith } from '../lib/page/collect.ts';
import { remember } from '../lib/page/remembered.ts';
import { browserView } from '../lib/page/visibility.ts';

/** Injected on the click: reads the page and returns the article as the result of `executeScript`. */
export default defineUnlistedScript(() => {
  const collected = collectWith(document, browserView);
  remember(collected);
  return collected.article;
});
