import { withoutComments } from '../text/cut.ts';

/** Where a file says its encoding: looked for no further than a head with its styles and scripts may reach. */
const DECLARED_WITHIN = 16_384;
const META = /<meta\s[^>]{0,500}>/gi;
const CHARSET = /[\s"';]charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

/**
 * A file's bytes as text, without its byte order mark: in the encoding that the mark tells, else in UTF-8, else in the
 * one that a page declares. UTF-8 stands before the declaration: nothing else gives a page of valid UTF-8 by chance,
 * and pages saved without their HTTP header often declare what their server overruled.
 * In: the bytes; `isPage` where a `<meta>` may tell. Throws where the bytes hold anything but text of that encoding,
 * since a wrong guess would be read as a page that says nothing.
 */
export function decode(bytes: Uint8Array, isPage: boolean): string {
  const text = utf16(bytes) ?? utf8(bytes) ?? declared(bytes, isPage);
  if (text.includes('\0')) throw new Error('holds NUL characters: no text, or UTF-16 without a byte order mark');
  return text;
}

function utf16(bytes: Uint8Array): string | null {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return null;
  const text = strict(mark === 0xfffe ? 'utf-16le' : 'utf-16be', bytes);
  if (text === null) throw new Error('begins as UTF-16 and is none');
  return text;
}

/** The text; null where it is no UTF-8. */
export const utf8 = (bytes: Uint8Array): string | null => strict('utf-8', bytes);

function declared(bytes: Uint8Array, isPage: boolean): string {
  if (!isPage) throw new Error('not UTF-8');
  // Every encoding that a page may declare in itself has ASCII's letters where ASCII has them.
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const labels = (withoutComments(head, '<!--', '-->').match(META) ?? []).flatMap(
    (meta) => CHARSET.exec(meta)?.[1] ?? [],
  );
  if (labels.length === 0) throw new Error('not UTF-8, and declares no other encoding');
  const encoding = labels.map(known).find((name) => name !== null);
  if (!encoding) throw new Error(`not UTF-8, and can't be the declared "${labels.join('", "')}"`);
  const text = strict(encoding, bytes);
  if (text === null) throw new Error(`not UTF-8, and not the declared "${encoding}"`);
  return text;
}

/** The encoding's own name; null where bytes that are not UTF-8 can't be in it, or where browsers know no such label. */
function known(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that can be read byte by byte is not written in UTF-16.
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
