import { ImportError } from './import-error.ts';

export type Line = { number: number; text: string };

/** The first line is short: a file that goes on without a break is none of ours, and isn't read to its end. */
const LONGEST_HEAD = 1_000;
const LONGEST = 64_000_000;

/** The lines of a file, one in memory at a time; empty ones are left out. Throws ImportError where it can't be read. */
export async function* linesOf(file: Blob): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let number = 1;
  let rest = '';
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new ImportError('encoding', number);
    }
  };
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ImportError('unreadable', number);
    });
    const lines = (rest + decoded(done ? undefined : value)).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const text of lines) {
      if (text.trim() !== '') yield { number, text };
      number += 1;
    }
    if (rest.length > (number === 1 ? LONGEST_HEAD : LONGEST))
      throw new ImportError(number === 1 ? 'format' : 'json', number);
    if (done) return;
  }
}
