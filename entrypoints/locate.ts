import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locate } from '../lib/locate/locate.ts';
import { show } from '../lib/locate/show.ts';

/** Injected before the first item is shown: from then on the isolated world knows how to find a quote. */
export default defineUnlistedScript(() => {
  globalThis.trichYeuLocate = async (request) => {
    const found = locate(request, globalThis.trichYeuPage, document);
    if (typeof found === 'string') return found;
    return (await show(found, document)) ? 'shown' : 'folded';
  };
});
