import { browser } from 'wxt/browser';
import { READ_COMMAND, readKey } from '../../lib/browser/shortcut.ts';

export type Keys = {
  /** The key that reads the page; '' where none is set. */
  now: string;
  /** Sets another one, where the browser lets an extension do so. Out: the one that holds. Throws where it refuses. */
  update: ((shortcut: string) => Promise<string>) | null;
  reset: (() => Promise<string>) | null;
  /** The browser's own page for keys; null where there is none to be opened. */
  page: { address: string; open: () => void } | null;
};

type Firefox = {
  update?: (details: { name: string; shortcut: string }) => Promise<void>;
  reset?: (name: string) => Promise<void>;
};

/** Keys, as far as this browser has them; null on a phone. */
export async function ownKeys(): Promise<Keys | null> {
  if (!browser.commands) return null;
  const { update, reset } = browser.commands as Firefox;
  const address = navigator.userAgent.includes('Edg/')
    ? 'edge://extensions/shortcuts'
    : 'chrome://extensions/shortcuts';
  return {
    now: await readKey(),
    update: update
      ? async (shortcut) => {
          await update({ name: READ_COMMAND, shortcut });
          return readKey();
        }
      : null,
    reset: reset
      ? async () => {
          await reset(READ_COMMAND);
          return readKey();
        }
      : null,
    page: update ? null : { address, open: () => void browser.tabs.create({ url: address }) },
  };
}
