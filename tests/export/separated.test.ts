import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFile } from '../../lib/export/file.ts';
import { makeCopy } from '../../lib/export/index.ts';
import { hostileDigest } from './arbitrary.ts';
import { readSeparated } from './read-back.ts';
import { inputOf, sample, targets } from './sample.ts';

const pasted = (more = {}) => readSeparated(makeCopy(inputOf({ kind: 'all' }, more), 'csv').plain, '\t');
const opened = (more = {}) => readSeparated(makeFile(inputOf({ kind: 'all' }, more), 'csv').text.slice(1), ';');

/** What makes a formula or something else than text at the start of a cell; and the numbers that we write ourselves. */
const STARTS = /^[=+\-@\t\r＝＋－＠#']/u;
const unquoted = (rows: string[][]) => rows.map((row) => row.map((cell) => cell.replace(/[“”]/g, '')));
const NUMBER = /^-?\d+(?:E-?\d+)?$/;

describe('tab-separated text and CSV', () => {
  it('carries the source, every target with its number, and ends with the line on how it was made', () => {
    const rows = pasted();
    expect(rows.slice(0, 5)).toEqual([
      ['Tiêu đề', 'Triển khai nhiệm vụ năm 2024 <của tỉnh>'],
      ['Trang', 'tinhuy.example.gov.vn'],
      ['Ngày đăng', '2024-02-05'],
      ['Địa chỉ', 'https://tinhuy.example.gov.vn/tin/hoi-nghi_2024?id=(7)'],
      ['Đọc lúc', '07:05 ngày 6/2/2024'],
    ]);
    const head = rows.findIndex((row) => row.includes('Nguyên văn'));
    const [printed, value, to] = ['Nguyên văn', 'Số', 'Đến số'].map((name) => rows[head]?.indexOf(name) ?? -1) as [
      number,
      number,
      number,
    ];
    const body = rows.slice(head + 1, head + 1 + targets.length);
    expect(body.map((row) => Number(row[value]))).toEqual(targets.map((target) => target.value));
    expect(body.map((row) => (row[to] ? Number(row[to]) : null))).toEqual(targets.map((target) => target.value_to));
    expect(body.map((row) => row[printed]?.replace(/^“|”$/g, ''))).toEqual(targets.map((target) => target.printed));
    expect(rows.at(-1)).toEqual(['Trích tự động, đối chiếu với nguồn']);
  });

  it('says what was missed, what is implied, what is a draft, and shows no code of a period', () => {
    const text = makeCopy(inputOf(), 'csv').plain;
    for (const words of [
      'chưa đạt',
      '[năm 2024: theo tiêu đề]',
      '[Năm 2023: theo câu trước]',
      'dự thảo',
      'đến năm 2030',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/by:|\d{4}-(?:Q|H|\d{1,2}M)/);
  });

  it('has the same cells on the clipboard as in the file, which has ";", CRLF and a byte order mark', () => {
    const { text } = makeFile(inputOf(), 'csv');
    expect(text.startsWith('\uFEFFTiêu đề;')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(opened()).toEqual(pasted());
  });

  it('starts no formula and no day where the file is opened with "," between cells', () => {
    const hostile = 'tăng 7,5%,=1+1,@SUM(1), 8/1, -3, và hết';
    const target = { ...targets[0]!, indicator: hostile, base: hostile };
    const { text } = makeFile(inputOf({ kind: 'all' }, { digest: { ...sample, targets: [target] } }), 'csv');
    const pieces = text.split(/[,\r\n;]/).map((piece) => piece.trim());
    expect(pieces.filter((piece) => /^[=@]/.test(piece) || piece === '8/1')).toEqual([]);
    expect(text).toContain('tăng 7,5%,“=1+1”,“@SUM(1)”, “8/1”, “-3”, và hết');
  });

  it('keeps cells and rows whatever the page prints, and no cell starts a formula', () => {
    const shape = pasted().map((row) => row.length);
    fc.assert(
      fc.property(hostileDigest, (digest) => {
        const rows = pasted({ digest });
        // A file puts pieces behind a comma into quotation marks as well.
        expect(unquoted(opened({ digest }))).toEqual(unquoted(rows));
        expect(rows.at(-1)).toEqual(['Trích tự động, đối chiếu với nguồn']);
        expect(rows.filter((row) => ![1, 2, ...shape].includes(row.length))).toEqual([]);
        expect(rows.flat().filter((cell) => STARTS.test(cell) && !NUMBER.test(cell))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives one table for a section and one row for an item', () => {
    const people = readSeparated(makeCopy(inputOf({ kind: 'section', section: 'people' }), 'csv').plain, '\t');
    expect(people.filter(([first]) => first === 'Họ tên' || first === 'Chỉ tiêu')).toHaveLength(1);
    const item = makeCopy(inputOf({ kind: 'item', section: 'targets', index: 8 }), 'csv').plain;
    expect(item).toContain('Năm 2023, tăng trưởng kinh tế đạt −1,2%, chưa đạt kế hoạch.');
    expect(item).not.toContain('trồng rừng mới trên');
  });

  it('says so where there is nothing', () => {
    const rows = readSeparated(
      makeCopy(inputOf({ kind: 'section', section: 'tasks' }, { digest: { ...inputOf().digest, tasks: [] } }), 'csv')
        .plain,
      '\t',
    );
    expect(rows).toContainEqual(['Không tìm thấy mục nào trong trang.']);
  });
});
