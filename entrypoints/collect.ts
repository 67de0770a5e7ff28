import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collectRaw } from '../lib/page/collect-raw.ts';
import { asItIs } from '../lib/page/members.ts';
import { remember } from '../lib/page/remembered.ts';
import { browserView } from '../lib/page/visibility.ts';

/** Injected on the click: reads the page and returns what it found as the result of `executeScript`. */
export default defineUnlistedScript(() => {
  const page = asItIs(document);
  const { raw, elements } = collectRaw(page, browserView, page.URL);
  remember(raw.pieces, elements);
  return raw;
});
