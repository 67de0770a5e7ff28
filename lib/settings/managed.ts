import { browser } from 'wxt/browser';
import { saveLanguage } from '../settings.ts';
import { type Policy, policyFrom } from './policy.ts';

/** What an IT office has set for everybody; nothing where there is no policy: then browsers reject. */
export async function loadPolicy(): Promise<Policy> {
  const managed = await browser.storage.managed.get().catch(() => ({}));
  return policyFrom(managed);
}

/** How long Chromium may take to bring an extension its policy after the installation, in ms; it took 3 to 4 s. */
const POLICY_COMES_MS = 10_000;

/**
 * The policy just after the installation. Chromium says at first that there is none, and tells of it by a change some
 * seconds later: who was given the extension by an organisation waits for that, who installed it waits for nothing.
 */
export async function loadFirstPolicy(): Promise<Policy> {
  if (await isForced()) await policyComes();
  return loadPolicy();
}

/** Phones may lack the question. */
const isForced = async (): Promise<boolean> => (await browser.management?.getSelf?.())?.installType === 'admin';

const policyComes = (): Promise<void> =>
  new Promise((done) => {
    browser.storage.onChanged.addListener((_, area) => area === 'managed' && done());
    setTimeout(done, POLICY_COMES_MS);
    // It may be there already; Firefox knows at once, and rejects where there is none.
    browser.storage.managed.get().then((managed) => Object.keys(managed).length > 0 && done(), done);
  });

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
