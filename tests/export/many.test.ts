import { describe, expect, it } from 'vitest';
import { makeFile } from '../../lib/export/file.ts';
import { makeFiles } from '../../lib/export/hand-on.ts';
import { wholeOf } from '../../lib/export/read-input.ts';
import type { KeptRead } from '../../lib/session/kept.ts';
import { made, readingOf } from './office-xml.ts';
import { READ_AT, sample } from './sample.ts';

const titled = (title: string): KeptRead =>
  readingOf({ digest: { ...sample, source: { ...sample.source, title, url: `https://example.gov.vn/${title}` } } });
const two = [titled('Bài một'), titled('Bài hai')];
const textOf = async (format: Parameters<typeof made>[0], reads = two) => (await made(format, reads)).parts.join('');

describe('files of many digests', () => {
  it('of one digest are the files of that digest', async () => {
    for (const format of ['plain', 'markdown', 'table', 'csv', 'json'] as const) {
      const { name, type, text } = makeFile(wholeOf(readingOf(), 'vi'), format);
      expect(await made(format, [readingOf()])).toEqual({ name, type, parts: [text] });
    }
  });

  it('are called by how many they are and the day', async () => {
    expect((await made('csv', two)).name).toBe('Trích yếu - 2 trang, 06-02-2024.csv');
    expect((await made('jsonl', two, 'en')).name).toBe('Trích yếu - 2 pages, 06-02-2024.jsonl');
  });

  it('CSV has one table of pages and one of each kind, every row with its page', async () => {
    const text = await textOf('csv');
    expect(text.startsWith('\uFEFFNguồn\r\nTiêu đề trang;')).toBe(true);
    const lines = text.split('\r\n');
    const heads = lines.filter((line) => line.startsWith('Chỉ tiêu;Phạm vi;'));
    expect(heads).toHaveLength(1);
    expect(heads[0]?.endsWith('Câu gốc;Tiêu đề trang;Địa chỉ;Ngày đăng;Đọc lúc')).toBe(true);
    for (const title of ['Bài một', 'Bài hai'])
      expect(lines.filter((line) => line.includes(`;${title};https://example.gov.vn/`))).toHaveLength(
        sample.targets.length + sample.people.length + sample.documents.length + sample.tasks.length + 1,
      );
    expect(lines.filter((line) => /^[=+@-]/.test(line))).toEqual([]);
    expect(lines.at(-2)).toBe('Trích tự động, đối chiếu với nguồn');
  });

  it('Markdown, plain text and HTML hold one digest after the other', async () => {
    expect((await textOf('markdown')).match(/^# Bài (?:một|hai)$/gm)).toEqual(['# Bài một', '# Bài hai']);
    expect((await textOf('plain')).match(/^Bài (?:một|hai)$/gm)).toEqual(['Bài một', 'Bài hai']);
    const html = await textOf('table');
    expect(html.match(/<hr>/g)).toHaveLength(1);
    expect(html.match(/<!doctype html>|<\/html>/g)).toHaveLength(2);
  });

  it('JSON is one value with its version, or one line for each digest', async () => {
    const { schema, made_at, digests } = JSON.parse(await textOf('json'));
    expect([schema, made_at]).toEqual([1, READ_AT]);
    expect(digests.map(({ source }: typeof sample) => source.title)).toEqual(['Bài một', 'Bài hai']);
    const lines = (await textOf('jsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(digests);
  });

  it('takes digests as they come, tells how far it is, and stops when asked', async () => {
    const stopper = new AbortController();
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield readingOf();
      }
    }
    const seen: number[] = [];
    const making = makeFiles(endless(), {
      format: 'jsonl',
      language: 'vi',
      count: 1e9,
      madeAt: READ_AT,
      signal: stopper.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done === 30) stopper.abort();
      },
    });
    await expect(making).rejects.toThrow(/abort/i);
    expect(seen).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(given).toBe(31);
  });

  it('passes on why the library gives no more', async () => {
    // biome-ignore lint/correctness/useYield: a source that fails at once
    async function* closed(): AsyncGenerator<KeptRead> {
      throw new Error('library: closed');
    }
    for (const format of ['word', 'excel', 'csv'] as const)
      await expect(makeFiles(closed(), { format, language: 'vi', count: 2, madeAt: READ_AT })).rejects.toThrow(
        'closed',
      );
  });
});
