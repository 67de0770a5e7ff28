import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOwnPage } from '../lib/browser/senders.ts';
import { mark, point } from '../lib/locate/marks.ts';
import { MARKS_PORT } from '../lib/locate/marks-messages.ts';

/** Injected when the side panel first points at something in the page; once it is closed the page is as it was. */
export default defineUnlistedScript(() => {
  const isThere = globalThis.trichYeuMarks !== undefined;
  globalThis.trichYeuMarks = {
    mark: (request) => mark(request, document),
    point: (request) => point(request, document),
  };
  if (isThere) return;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== MARKS_PORT || !isOwnPage(port.sender)) return;
    port.onDisconnect.addListener(() => {
      mark({}, document);
      point(null, document);
    });
  });
});
