import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileDigest } from './arbitrary.ts';
import { GUESSED_AT } from './guessed-at.ts';
import { elements, made, partsOf, readingOf, type SheetCell, sheetsOf, xmlOf } from './office-xml.ts';
import { documents, sample, targets } from './sample.ts';

type Rows = SheetCell[][];
const textOf = (cell: SheetCell | undefined): string | null => (cell && 'text' in cell ? cell.text : null);
/** The cells below a head of that name. */
function column(rows: Rows | undefined, name: string): (SheetCell | undefined)[] {
  const at = rows?.[0]?.findIndex((cell) => textOf(cell) === name) ?? -1;
  expect(at, name).toBeGreaterThanOrEqual(0);
  return (rows ?? []).slice(1).map((row) => row[at]);
}
const DAY_OF_1900 = (iso: string) => (Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('an Excel file', () => {
  it('has a sheet for each kind that was found, and one of the pages', async () => {
    const sheets = sheetsOf(await made('excel', [readingOf(), readingOf()]));
    expect([...sheets.keys()]).toEqual(['Chỉ tiêu', 'Nhân sự', 'Văn bản', 'Nhiệm vụ', 'Tóm tắt', 'Nguồn']);
    expect([...sheets.values()].map((rows) => rows.length)).toEqual([21, 3, 5, 5, 3, 5]);
    expect([...sheetsOf(await made('excel', [readingOf()], 'en')).keys()].at(-1)).toBe('Sources');
  });

  it('has numbers as numbers, units beside them, and the page’s own words', async () => {
    const rows = sheetsOf(await made('excel', [readingOf()])).get('Chỉ tiêu');
    expect(column(rows, 'Số')).toEqual(targets.map(({ value }) => ({ number: value })));
    expect(column(rows, 'Đến số')).toEqual(
      targets.map(({ value_to }) => (value_to === null ? null : { number: value_to })),
    );
    expect(column(rows, 'Đơn vị').map(textOf)).toEqual(targets.map(({ unit }) => unit));
    expect(column(rows, 'Nguyên văn').map(textOf)).toEqual(targets.map(({ printed }) => printed));
  });

  it('has sentence, page and address of each item, and what was taken from elsewhere', async () => {
    const rows = sheetsOf(await made('excel', [readingOf()])).get('Chỉ tiêu');
    expect(column(rows, 'Câu gốc').map(textOf)[8]).toBe('Năm 2023, tăng trưởng kinh tế đạt −1,2%, chưa đạt kế hoạch.');
    expect(column(rows, 'Tiêu đề trang').map(textOf)).toEqual(targets.map(() => sample.source.title));
    expect(column(rows, 'Địa chỉ').map(textOf)).toEqual(targets.map(() => sample.source.url));
    expect(column(rows, 'Ghi chú').map(textOf)[0]).toBe('[năm 2024: theo tiêu đề]');
  });

  it('has full dates as dates, and others in words', async () => {
    const [first] = documents;
    const digest = {
      ...sample,
      documents: [first!, { ...first!, date: '2022-11' }, { ...first!, date: '1890-01-02' }],
    };
    const file = await made('excel', [readingOf({ digest })]);
    const sheets = sheetsOf(file);
    expect(column(sheets.get('Văn bản'), 'Ngày')).toEqual([
      { number: DAY_OF_1900('2023-12-05') },
      { text: 'tháng 11/2022' },
      { text: '2/1/1890' },
    ]);
    expect(column(sheets.get('Nguồn'), 'Ngày đăng')[0]).toEqual({ number: DAY_OF_1900('2024-02-05') });
    const [moment] = column(sheets.get('Nguồn'), 'Đọc lúc');
    expect(moment && 'number' in moment && moment.number).toBeCloseTo(DAY_OF_1900('2024-02-06T07:05:00Z'), 8);
    expect(partsOf(file).get('xl/styles.xml')).toContain('dd/mm/yyyy');
  });

  it('keeps the head row in view, and has widths', async () => {
    const parts = partsOf(await made('excel', [readingOf()]));
    for (const [name, xml] of parts) {
      if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
      const sheet = xmlOf(xml);
      expect(elements(sheet, 'pane')[0]?.getAttribute('ySplit'), name).toBe('1');
      expect(elements(sheet, 'pane')[0]?.getAttribute('state'), name).toBe('frozen');
      expect(elements(sheet, 'col').length, name).toBe(elements(elements(sheet, 'row')[0] as Element, 'c').length);
    }
  });

  it('takes no text for a formula, a number or a date, and marks it as text also for who edits it', async () => {
    const digest = { ...sample, targets: GUESSED_AT.map((printed) => ({ ...targets[0]!, printed })) };
    const file = await made('excel', [readingOf({ digest })]);
    expect(column(sheetsOf(file).get('Chỉ tiêu'), 'Nguyên văn').map(textOf)).toEqual(GUESSED_AT);
    expect(partsOf(file).get('xl/styles.xml')).toMatch(/numFmtId="49"|formatCode="@"/);
  });

  it('cuts a text that a cell can’t hold, and says so', async () => {
    const [person] = sample.people;
    const digest = { ...sample, people: [{ ...person!, name: 'ă'.repeat(40_000) }] };
    const [name] = column(sheetsOf(await made('excel', [readingOf({ digest })])).get('Nhân sự'), 'Họ tên').map(textOf);
    expect(name).toHaveLength(32_766);
    expect(name?.endsWith('…')).toBe(true);
  });

  it('holds hostile text as text, without a formula or a link', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDigest, async (digest) => {
        const parts = partsOf(await made('excel', [readingOf({ digest })]));
        for (const [name, xml] of parts) {
          expect(xml, name).not.toMatch(/<f>|<f |<hyperlink|<script|<img/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML has no place for
          expect(xml, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202E\uFFFE\uFFFF]/);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
