import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../components/digest/formats.ts';
import { makeFile } from '../../lib/export/file.ts';
import { fileName } from '../../lib/export/file-name.ts';
import { makeCopy } from '../../lib/export/index.ts';
import { pageText } from './arbitrary.ts';
import { inputOf } from './sample.ts';

describe('files', () => {
  it.each([
    ['plain', 'Trích yếu - Triển khai nhiệm vụ năm 2024 của tỉnh.txt', 'text/plain'],
    ['markdown', 'Trích yếu - Triển khai nhiệm vụ năm 2024 của tỉnh.md', 'text/markdown'],
    ['table', 'Trích yếu - Triển khai nhiệm vụ năm 2024 của tỉnh.html', 'text/html'],
    ['csv', 'Trích yếu - Triển khai nhiệm vụ năm 2024 của tỉnh.csv', 'text/csv'],
    ['json', 'Trích yếu - Triển khai nhiệm vụ năm 2024 của tỉnh.json', 'application/json'],
  ] as const)('%s has its name and type', (format, name, type) => {
    const file = makeFile(inputOf(), format);
    expect(file.name).toBe(name);
    expect(file.type).toBe(`${type};charset=utf-8`);
  });

  it('names the part where it is one', () => {
    expect(makeFile(inputOf({ kind: 'section', section: 'summary' }), 'csv').name).toBe(
      'Trích yếu - Triển khai nhiệm vụ năm 2024 của tỉnh - Tóm tắt.csv',
    );
  });

  it('holds what the copy holds, and a byte order mark in CSV alone', () => {
    for (const format of FORMATS) {
      const { text } = makeFile(inputOf(), format);
      expect(text.startsWith('\uFEFF')).toBe(format === 'csv');
      if (format !== 'csv' && format !== 'table') expect(text).toBe(`${makeCopy(inputOf(), format).plain}\n`);
    }
    const page = makeFile(inputOf(), 'table').text;
    expect(page).toMatch(
      /^<!doctype html>\n<html lang="vi"[^>]*>\n<head><meta charset="utf-8"><title>Triển khai nhiệm vụ năm 2024 &lt;của tỉnh&gt;<\/title>/,
    );
    expect(page).toContain(makeCopy(inputOf(), 'table').html);
  });

  it.each([
    'CON',
    '..',
    '.ẩn',
    'a/b\\c:d*e?f"g<h>i|j',
    'tên.exe\u202Ecod.txt',
    '',
    'a. ',
    '%2e%2e%2f',
    'x'.repeat(500),
  ])('is safe with the title %s', (title) => {
    const name = fileName(title, null, 'csv');
    expect(name).toMatch(/^Trích yếu[^<>:"/\\|?*%~\p{Cc}\u202A-\u202E]{0,90}(?<![. ])\.csv$/u);
  });

  it('is safe with every title, and never longer than Windows allows', () => {
    fc.assert(
      fc.property(pageText, pageText, (title, part) => {
        const name = fileName(title, part, 'json');
        expect(name).toMatch(/^Trích yếu[^<>:"/\\|?*%~\p{Cc}\p{Cs}\u202A-\u202E]*(?<![. ])\.json$/u);
        expect(Array.from(name).length).toBeLessThan(190);
      }),
    );
  });
});
