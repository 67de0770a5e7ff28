import { browser } from 'wxt/browser';
import { type JoinStore, readJoins } from '../compare/joins.ts';

const KEY = 'compare:joins';

/** The reader's joins of people, kept on this machine. What can't be kept fails with the browser's own reason. */
export const browserJoins: JoinStore = {
  get: async () => readJoins((await browser.storage.local.get(KEY))[KEY]),
  set: async (joins) => {
    await browser.storage.local.set({ [KEY]: joins });
  },
};
