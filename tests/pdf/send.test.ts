import { describe, expect, it } from 'vitest';
import type { PdfMessage } from '../../lib/pdf/messages.ts';
import { bytesOf, type Place, sendFile } from '../../lib/pdf/send.ts';

const ORIGIN = 'https://vanson.example.gov.vn';
const URL = `${ORIGIN}/a.pdf`;
const bytes = (size: number): Uint8Array<ArrayBuffer> => {
  const all = Uint8Array.from({ length: size }, (_, i) => i % 251);
  all.set(new TextEncoder().encode('%PDF-1.7'));
  return all;
};

type Asked = { url: string; init: RequestInit };

/** Sends what `answer` gives. Out: the messages, and what was asked for. */
async function send(
  answer: () => Response,
  { url = URL, most = 1e6, forbids = false }: { url?: string | null; most?: number; forbids?: boolean } = {},
) {
  const asked: Asked[] = [];
  const messages: PdfMessage[] = [];
  const place: Place = {
    origin: ORIGIN,
    href: `${ORIGIN}/b.pdf#page=2`,
    fetch: async (address, init) => {
      asked.push({ url: address, init });
      return answer();
    },
    forbids: async () => forbids,
    signal: new AbortController().signal,
  };
  await sendFile({ url, most }, place, (message) => messages.push(message));
  return { asked, messages };
}
const fails = (): never => {
  throw new TypeError('NetworkError');
};
const why = (messages: PdfMessage[]): string | undefined => {
  const last = messages.at(-1);
  return last?.kind === 'refused' ? last.why : last?.kind;
};

describe('sending a file of the page', () => {
  it.each([10, 1024, 192 * 1024, 500_001])('gives all of its bytes in order: %i', async (size) => {
    const whole = bytes(size);
    const { messages } = await send(() => new Response(whole, { headers: { 'content-length': String(size) } }));
    expect(messages[0]).toEqual({ kind: 'head', url: URL, size });
    const pieces = messages.flatMap((message) => (message.kind === 'piece' ? [bytesOf(message.data)] : []));
    expect(Buffer.concat(pieces).equals(whole)).toBe(true);
    expect(messages.at(-1)).toEqual({ kind: 'end' });
  });

  it('asks once, and lets the browser follow to no other origin', async () => {
    const { asked } = await send(() => new Response(bytes(10)));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ url: URL, init: { mode: 'same-origin', credentials: 'same-origin' } });
  });

  it('asks for what the tab shows where no address is given', async () => {
    const { asked } = await send(() => new Response(bytes(10)), { url: null });
    expect(asked.map(({ url }) => url)).toEqual([`${ORIGIN}/b.pdf`]);
  });

  it.each([`https://example.gov.vn/a.pdf`, 'http://vanson.example.gov.vn/a.pdf', 'file:///a.pdf', 'a.pdf'])(
    'asks for nothing elsewhere: %s',
    async (url) => {
      const { asked, messages } = await send(() => new Response(bytes(10)), { url });
      expect(asked).toEqual([]);
      expect(messages).toEqual([{ kind: 'refused', why: 'origin', url, status: 0 }]);
    },
  );

  it('refuses an answer from elsewhere', async () => {
    const elsewhere = Object.defineProperty(new Response(bytes(10)), 'url', { value: 'https://example.gov.vn/a.pdf' });
    expect(why((await send(() => elsewhere)).messages)).toBe('origin');
  });

  it('says what the server says', async () => {
    const { messages } = await send(() => new Response('', { status: 403 }));
    expect(messages).toEqual([{ kind: 'refused', why: 'status', url: URL, status: 403 }]);
  });

  it('takes no more than it may, whether the server says how much there is or not', async () => {
    const declared = () => new Response(bytes(10), { headers: { 'content-length': '1000001' } });
    expect((await send(declared)).messages).toEqual([{ kind: 'refused', why: 'large', url: URL, status: 200 }]);
    const { messages } = await send(() => new Response(bytes(5000)), { most: 4999 });
    expect(why(messages)).toBe('large');
  });

  it.each([10, 5000])('takes nothing that is no PDF: %i bytes', async (size) => {
    const { messages } = await send(() => new Response(' '.repeat(size)));
    expect(why(messages)).toBe('other');
    expect(messages.some(({ kind }) => kind === 'piece')).toBe(false);
  });

  it('tells a page that forbids from a server that doesn’t answer', async () => {
    expect(why((await send(fails, { forbids: true })).messages)).toBe('policy');
    expect(why((await send(fails)).messages)).toBe('network');
  });
});
