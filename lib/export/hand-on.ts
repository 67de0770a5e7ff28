import type { Language } from '../present/index.ts';
import type { KeptRead } from '../session/kept.ts';
import { choose } from './choose.ts';
import { dayOf } from './citation.ts';
import { KINDS, makeFile } from './file.ts';
import { fileName } from './file-name.ts';
import { type TextFormat, textFile } from './many.ts';
import { paperOf } from './paper.ts';
import { wholeOf } from './read-input.ts';
import { type Chosen, type CopyInput, type FileFormat, MOST_IN_VOLUME } from './types.ts';

/** A file ready to be written. */
export type MadeFile = { name: string; type: string; parts: (string | Uint8Array)[] };

export type Making = {
  format: FileFormat;
  language: Language;
  /** How many digests there are, for the name and for whether the file is that of one or of many. */
  count: number;
  /** What parts the columns of a CSV file; ";" where nobody says otherwise. */
  separator?: CopyInput['separator'];
  /** The moment of making, ISO 8601. */
  madeAt: string;
  /** Told after each digest how many are in. */
  onProgress?: (done: number) => void;
  /** Stops it: the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
};

const ZIP = 'application/zip';

/**
 * Makes the file of one digest or of many. Digests are taken one by one and are not kept, but for what the file needs
 * of them; between some of them the browser gets its turn. Throws what the digests' source throws.
 */
export async function makeFiles(
  reads: AsyncIterable<KeptRead> | Iterable<KeptRead>,
  making: Making,
): Promise<MadeFile> {
  const { format } = making;
  if (format === 'word' || format === 'excel') return office(reads, making, format);
  if (making.count === 1 && format !== 'jsonl') {
    for await (const read of reads) {
      const { name, type, text } = makeFile(wholeOf(read, making.language, making.separator), format);
      making.onProgress?.(1);
      return { name, type, parts: [text] };
    }
  }
  return text(reads, making, format);
}

async function text(reads: Reads, making: Making, format: TextFormat): Promise<MadeFile> {
  const file = textFile(format, titleOf(making), making.language, making.madeAt, making.separator);
  for await (const chosen of each(reads, making)) file.add(chosen);
  const { extension, type } = KINDS[format];
  return { name: fileName(titleOf(making), null, extension), type: `${type};charset=utf-8`, parts: file.finished() };
}

type Reads = AsyncIterable<KeptRead> | Iterable<KeptRead>;

async function office(reads: Reads, making: Making, format: 'word' | 'excel'): Promise<MadeFile> {
  const { extension, type } = KINDS[format];
  const volumes: Uint8Array[] = [];
  let title = making.count === 1 ? '' : titleOf(making);
  const volume = format === 'word' ? wordVolume(making) : excelVolume(making);
  const most = MOST_IN_VOLUME[format];
  for await (const chosen of each(reads, making)) {
    if (making.count === 1) title = chosen.input.digest.source.title;
    const { add, close, size } = await volume;
    if (size() === most) volumes.push(await close(volumeTitle(title, volumes.length + 1, making.language)));
    add(chosen);
  }
  const { close } = await volume;
  const part = volumes.length > 0 ? volumeTitle(title, volumes.length + 1, making.language) : title;
  volumes.push(await close(part));
  making.signal?.throwIfAborted();
  const [only] = volumes;
  if (only && volumes.length === 1) return { name: fileName(title, null, extension), type, parts: [only] };
  const { packed } = await import('./volumes.ts');
  const files = volumes.map((bytes, i) => [
    fileName(volumeTitle(title, i + 1, making.language), null, extension),
    bytes,
  ]);
  return { name: fileName(title, null, 'zip'), type: ZIP, parts: [packed(Object.fromEntries(files))] };
}

/** A file that is being filled; closing it gives its bytes, and the next one begins. */
type Volume = { add: (chosen: Chosen) => void; size: () => number; close: (title: string) => Promise<Uint8Array> };

async function wordVolume({ language }: Making): Promise<Volume> {
  const { makeWord } = await import('./word/index.ts');
  let papers: ReturnType<typeof paperOf>[] = [];
  return {
    add: (chosen) => papers.push(paperOf(chosen)),
    size: () => papers.length,
    close: (title) => {
      const taken = papers;
      papers = [];
      return makeWord(taken, title, language);
    },
  };
}

async function excelVolume({ language }: Making): Promise<Volume> {
  const { makeExcel, Sheets } = await import('./excel/index.ts');
  let sheets = new Sheets(language);
  let size = 0;
  return {
    add: (chosen) => {
      sheets.add(chosen);
      size += 1;
    },
    size: () => size,
    close: () => {
      const taken = sheets.finished();
      sheets = new Sheets(language);
      size = 0;
      return makeExcel(taken);
    },
  };
}

/** The browser draws and takes clicks after so many digests. */
const TURN = 20;

async function* each(reads: Reads, { language, onProgress, signal }: Making): AsyncGenerator<Chosen> {
  let done = 0;
  for await (const read of reads) {
    signal?.throwIfAborted();
    yield choose(wholeOf(read, language));
    done += 1;
    onProgress?.(done);
    if (done % TURN === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  signal?.throwIfAborted();
}

/** "12 trang, 29-11-2026": what a file of many is called. */
function titleOf({ count, language, madeAt }: Making): string {
  const day = dayOf(madeAt).split('-').reverse().join('-');
  return `${count} ${language === 'vi' ? 'trang' : 'pages'}, ${day}`;
}

const volumeTitle = (title: string, number: number, language: Language): string =>
  `${title} - ${language === 'vi' ? 'quyển' : 'volume'} ${number}`;
