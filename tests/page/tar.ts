import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;

/** The files of a `.tar.gz` with short names, by path. Throws where it can't be read. */
export function filesIn(path: string): Map<string, string> {
  const tar = gunzipSync(readFileSync(path));
  const files = new Map<string, string>();
  const field = (at: number, length: number): string => tar.toString('utf8', at, at + length).split('\0')[0] ?? '';
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const size = Number.parseInt(field(at + 124, 12), 8) || 0;
    const isFile = /^[0]?$/.test(field(at + 156, 1));
    if (isFile && size > 0) files.set(field(at, 100), tar.toString('utf8', at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
