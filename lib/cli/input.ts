import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { decode, utf8 } from './decode.ts';

/** One page to read. */
export type Job = { name: string; url: string | null; kind: 'html' | 'text'; content: string };
/**
 * A job still to be read, and how messages name the place it comes from; `isRow` where it is one line of many. `read`
 * throws what is wrong with it.
 */
export type Input = { where: string; isRow: boolean; read: () => Job | Promise<Job> };

/** Bytes of a row that can't be read. */
const SHOWN = 60;

/** In: what the command line names, "-" for rows on standard input. Out: the inputs, in that order. Throws nothing. */
export async function* inputs(paths: string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield* rows();
    else yield { where: path, isRow: false, read: () => fileJob(path) };
  }
}

async function fileJob(path: string): Promise<Job> {
  const suffix = extname(path);
  const kind = { '.html': 'html', '.htm': 'html', '.txt': 'text' }[suffix.toLowerCase()];
  if (kind !== 'html' && kind !== 'text') throw new Error('neither .html nor .txt');
  return { name: basename(path, suffix), url: null, kind, content: decode(await readFile(path), kind === 'html') };
}

async function* rows(): AsyncGenerator<Input> {
  let row = 0;
  try {
    for await (const line of lines(process.stdin)) {
      row += 1;
      const where = `standard input, line ${row}`;
      const number = row;
      if (line.some((byte) => byte > 0x20)) yield { where, isRow: true, read: () => rowJob(line, number) };
    }
  } catch (error) {
    // Inputs named after "-" are still to be done.
    yield { where: 'standard input', isRow: false, read: () => Promise.reject(error) };
  }
}

/**
 * Not readline's lines: it breaks at U+2028 and U+2029 too, which stand raw in JSON, turns broken UTF-8 into
 * replacement characters, and reads ahead by a thousand lines, which may be pages of megabytes.
 */
async function* lines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
  }
  yield Buffer.concat(begun);
}

/** In: a row's bytes and its number, which names it where it has no name. Throws what is wrong with it, and how it begins. */
function rowJob(line: Uint8Array, number: number): Job {
  try {
    return parsed(line, number);
  } catch (error) {
    // Its number says little where an engine has cut the rows into blocks.
    const begins = Buffer.from(line.subarray(0, SHOWN)).toString();
    throw new Error(`${error instanceof Error ? error.message : error}; the line begins ${begins}`);
  }
}

function parsed(line: Uint8Array, number: number): Job {
  const json = utf8(line);
  if (json === null) throw new Error('not UTF-8');
  const row: unknown = JSON.parse(json);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('no object');
  const { name = String(number), url = null, html, text }: { [key: string]: unknown } = { ...row };
  if (typeof name !== 'string') throw new Error('"name" is no string');
  if (url !== null && typeof url !== 'string') throw new Error('"url" is neither a string nor null');
  if (typeof text === 'string') return { name, url, kind: 'text', content: text };
  if (typeof html === 'string') return { name, url, kind: 'html', content: html };
  throw new Error('neither "html" nor "text" is a string');
}
