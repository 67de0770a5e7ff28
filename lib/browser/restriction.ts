export type Restriction = 'browser' | 'store' | 'pdf' | 'file' | 'unknown';

/** Addresses that browsers close to extensions, with what they are. First match counts. */
const CLOSED: readonly (readonly [RegExp, Restriction])[] = [
  [/^(?:chrome|edge|brave|opera|vivaldi|about|devtools|view-source|chrome-search|chrome-untrusted):/, 'browser'],
  [/^(?:chrome-extension|moz-extension|resource|data|javascript):/, 'browser'],
  [/^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore)/, 'store'],
  [/^https:\/\/(?:addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/, 'store'],
  [/\.pdf(?:[?#]|$)/i, 'pdf'],
  [/^file:/, 'file'],
];

/** Why the browser refused: told by the tab's address, or by its title where only that names a PDF file. */
export function restrictionOf(url: string | null, title: string | null = null): Restriction {
  for (const [form, what] of CLOSED) if (url !== null && form.test(url)) return what;
  return title !== null && /\.pdf$/i.test(title.trim()) ? 'pdf' : 'unknown';
}
