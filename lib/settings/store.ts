import { browser } from 'wxt/browser';
import { loadPolicy } from './managed.ts';
import { type Policy, underPolicy } from './policy.ts';
import { settingsFrom } from './settings-from.ts';
import { DEFAULTS, type Settings } from './types.ts';

export type Loaded = {
  settings: Settings;
  /** What the organisation has set: it can't be changed here. */
  managed: readonly (keyof Settings)[];
  policy: Policy;
};

const NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];

/** The settings as they hold now. Where the browser gives none, the defaults. */
export async function loadSettings(): Promise<Loaded> {
  const [stored, policy] = await Promise.all([browser.storage.local.get(NAMES).catch(() => ({})), loadPolicy()]);
  return { ...underPolicy(settingsFrom(stored), policy), policy };
}

/** Keeps what the person chose. Throws where the browser doesn't keep it. */
export const saveSettings = (changed: Partial<Settings>): Promise<void> => browser.storage.local.set(changed);

/** Hears of every change of a setting, from whatever page, and of the policy. Out: what stops it. */
export function onSettings(heard: () => unknown): () => void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    const isOurs = area === 'managed' || (area === 'local' && NAMES.some((name) => name in changes));
    if (isOurs) heard();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
