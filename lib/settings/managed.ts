import { browser } from 'wxt/browser';
import { saveLanguage } from '../settings.ts';
import { type Policy, policyFrom } from './policy.ts';

/** What an IT office has set for everybody; nothing where there is no policy: then browsers reject. */
export async function loadPolicy(): Promise<Policy> {
  const managed = await browser.storage.managed.get().catch(() => ({}));
  return policyFrom(managed);
}

/**
 * Keeps the language as the policy has it, for the background: a popup asks for the language on every click, and has no
 * time to ask for a policy as well.
 */
export async function holdLanguage(): Promise<void> {
  const { language } = await loadPolicy();
  if (!language) return;
  const { language: kept } = await browser.storage.local.get('language');
  if (kept !== language) await saveLanguage(language);
}
