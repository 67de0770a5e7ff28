import { browser } from 'wxt/browser';
import { ASKED } from '../../lib/browser/ask-panel.ts';

const session = () => browser.storage.session;

/** Whether the panel was asked to read a tab; the asking is forgotten. */
export async function forgetAsked(tabId: number): Promise<boolean> {
  const { [ASKED]: asked } = await session().get(ASKED);
  if (asked !== tabId) return false;
  await session().remove(ASKED);
  return true;
}

/** Hears when a reading was kept, by a popup or another panel, and when this one is asked to read. */
export function onSessionChange({ kept, asked }: { kept: () => void; asked: () => void }): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    if (changes[ASKED]?.newValue !== undefined) asked();
    else if (Object.entries(changes).some(([name, { newValue }]) => newValue && name.startsWith('read:'))) kept();
  });
}
