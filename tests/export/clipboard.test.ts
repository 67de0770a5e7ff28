// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeClipboard } from '../../lib/export/clipboard.ts';

class Item {
  constructor(readonly parts: Record<string, Blob>) {}
}
/** A browser with this much of a clipboard. */
function browserWith(clipboard: object | undefined, execCommand?: () => boolean) {
  vi.stubGlobal('ClipboardItem', Item);
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
}
/** `execCommand('copy')` as browsers do it: an event whose data goes on the clipboard if it is prevented. */
function copyingInto(data: Map<string, string>) {
  return () => {
    const event = new Event('copy', { cancelable: true });
    Object.assign(event, { clipboardData: { setData: (type: string, text: string) => data.set(type, text) } });
    document.dispatchEvent(event);
    return true;
  };
}
const copy = { plain: 'chữ', html: '<b>chữ</b>' };
const refusal = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

afterEach(() => vi.unstubAllGlobals());

describe('writing to the clipboard', () => {
  it('gives HTML and plain text to the copy event, once', async () => {
    const data = new Map<string, string>();
    browserWith(undefined, copyingInto(data));
    expect(await writeClipboard(copy)).toBe('copied');
    expect([...data]).toEqual([
      ['text/html', '<b>chữ</b>'],
      ['text/plain', 'chữ'],
    ]);
    data.clear();
    copyingInto(data)();
    expect(data.size).toBe(0);
  });

  it('writes both as one item where the event is refused', async () => {
    const write = vi.fn<(items: Item[]) => Promise<void>>(async () => {});
    browserWith({ write, writeText: vi.fn() }, () => false);
    expect(await writeClipboard(copy)).toBe('copied');
    const parts = write.mock.calls[0]?.[0][0]?.parts ?? {};
    expect(Object.entries(parts).map(([type, blob]) => [type, blob.type, blob.size])).toEqual([
      ['text/html', 'text/html', 12],
      ['text/plain', 'text/plain', 5],
    ]);
  });

  it('writes the plain text alone where HTML is refused, or where there is none', async () => {
    const writeText = vi.fn(async () => {});
    browserWith({ write: refusal, writeText });
    expect(await writeClipboard(copy)).toBe('copied');
    expect(await writeClipboard({ plain: 'a\tb' })).toBe('copied');
    expect(writeText.mock.calls).toEqual([['chữ'], ['a\tb']]);
  });

  it('says why nothing was written', async () => {
    browserWith(undefined);
    expect(await writeClipboard(copy)).toEqual({ failed: 'unsupported' });
    browserWith({ writeText: refusal });
    expect(await writeClipboard(copy)).toEqual({ failed: 'denied' });
    browserWith({ writeText: () => Promise.reject(new Error('?')) });
    expect(await writeClipboard(copy)).toEqual({ failed: 'unknown' });
  });

  it('takes an event that nobody answered for a refusal', async () => {
    const writeText = vi.fn(async () => {});
    browserWith({ writeText }, () => true);
    expect(await writeClipboard(copy)).toBe('copied');
    expect(writeText).toHaveBeenCalledOnce();
  });
});
