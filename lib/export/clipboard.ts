import type { Copy } from './types.ts';

export type CopyOutcome = 'copied' | { failed: CopyFailure };
/** denied: the browser or the user forbids it; unsupported: this browser has no such clipboard; unknown: anything else. */
export type CopyFailure = 'denied' | 'unsupported' | 'unknown';

/**
 * Puts a copy on the clipboard: HTML and plain text side by side where there is HTML, so that each program takes the
 * one that it reads; the plain text alone where the browser takes no HTML. Call it from a click. Never throws.
 */
export async function writeClipboard({ plain, html }: Copy): Promise<CopyOutcome> {
  const clipboard: Clipboard | undefined = globalThis.navigator?.clipboard;
  if (!clipboard) return { failed: 'unsupported' };
  if (html !== undefined && typeof ClipboardItem !== 'undefined' && typeof clipboard.write === 'function') {
    try {
      const part = (text: string, type: string) => new Blob([text], { type });
      await clipboard.write([
        new ClipboardItem({ 'text/html': part(html, 'text/html'), 'text/plain': part(plain, 'text/plain') }),
      ]);
      return 'copied';
    } catch {
      // Firefox for Android and embedded browsers may refuse HTML and still take text.
    }
  }
  try {
    await clipboard.writeText(plain);
    return 'copied';
  } catch (error) {
    return { failed: error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'unknown' };
  }
}
