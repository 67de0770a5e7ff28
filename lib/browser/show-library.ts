import { browser } from 'wxt/browser';
import { isOwnPage, type Sender } from './senders.ts';

/** Asks a page of the library that stands in a tab to come to the front, and to go to a place in it. */
type ShowLibrary = { kind: 'show-library'; hash: string };

const PLACE = /^(?:#\/.{0,2000})?$/;

/** The request in a message; null where it is none. */
function requestIn(message: unknown): ShowLibrary | null {
  const { kind, hash } = (message ?? {}) as Partial<Record<keyof ShowLibrary, unknown>>;
  return kind === 'show-library' && typeof hash === 'string' && PLACE.test(hash) ? { kind, hash } : null;
}

/**
 * Opens the page of the library, or brings the one that is open to the front.
 * In: the place in it ("#/page/12"); '' leaves an open page where it is.
 */
export async function showLibrary(hash = ''): Promise<void> {
  const request: ShowLibrary = { kind: 'show-library', hash };
  // Where no page of the library is open, nobody answers, and browsers call that an error.
  const shown: unknown = await browser.runtime.sendMessage(request).catch(() => false);
  if (shown !== true)
    await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${hash}` as '/library.html') });
}

/** Answers those requests, of the extension's own pages alone, from the page of the library. In: what goes to a place. */
export function answerShowLibrary(go: (hash: string) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, reply: (shown: boolean) => void) => {
    const request = isOwnPage(sender) ? requestIn(message) : null;
    if (!request) return;
    if (request.hash) go(request.hash);
    void browser.tabs.getCurrent().then(async (tab) => {
      if (tab?.id === undefined) return;
      await browser.tabs.update(tab.id, { active: true });
      await browser.windows?.update(tab.windowId, { focused: true });
    });
    reply(true);
  });
}
