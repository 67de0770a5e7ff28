import type { Copy } from './types.ts';

export type CopyOutcome = 'copied' | { failed: CopyFailure };
/** denied: the browser or the person forbids it; unsupported: this browser has no such clipboard; unknown: anything else. */
type CopyFailure = 'denied' | 'unsupported' | 'unknown';

/**
 * Puts a copy on the clipboard: HTML and plain text side by side where there is HTML, so that each program takes the
 * one that it reads; the plain text alone where the browser takes no HTML. Call it from a click. Never throws.
 */
export async function writeClipboard(copy: Copy): Promise<CopyOutcome> {
  if (copy.html !== undefined && (writeByEvent(copy) || (await writeItem(copy)))) return 'copied';
  const clipboard: Clipboard | undefined = globalThis.navigator?.clipboard;
  if (!clipboard) return { failed: 'unsupported' };
  try {
    await clipboard.writeText(copy.plain);
    return 'copied';
  } catch (error) {
    return { failed: error instanceof DOMException && error.name === 'NotAllowedError' ? 'denied' : 'unknown' };
  }
}

/**
 * The copy event comes first for HTML: what it is given reaches the clipboard as it is. `clipboard.write` cleans it,
 * and Firefox takes out the attributes that tell Excel and Calc a number's value (`x:num`, `sdval`).
 */
function writeByEvent({ plain, html = '' }: Copy): boolean {
  const page: Document | undefined = globalThis.document;
  if (typeof page?.execCommand !== 'function') return false;
  let taken = false;
  const give = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', plain);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  page.addEventListener('copy', give, { capture: true });
  try {
    return page.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    page.removeEventListener('copy', give, { capture: true });
  }
}

async function writeItem({ plain, html = '' }: Copy): Promise<boolean> {
  const clipboard: Clipboard | undefined = globalThis.navigator?.clipboard;
  if (typeof ClipboardItem === 'undefined' || typeof clipboard?.write !== 'function') return false;
  const part = (text: string, type: string) => new Blob([text], { type });
  try {
    await clipboard.write([
      new ClipboardItem({ 'text/html': part(html, 'text/html'), 'text/plain': part(plain, 'text/plain') }),
    ]);
    return true;
  } catch {
    // Some browsers refuse HTML and still take text.
    return false;
  }
}
