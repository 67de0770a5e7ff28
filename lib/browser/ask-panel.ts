import { browser } from 'wxt/browser';

/** Name in the session's storage of the tab that the side panel is to read. */
export const ASKED = 'asked';

/** Has the side panel read a tab as soon as it is there: for a click that could open no popup. */
export const askPanel = (tabId: number): Promise<void> => browser.storage.session.set({ [ASKED]: tabId });
