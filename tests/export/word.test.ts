import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileDigest } from './arbitrary.ts';
import { elements, made, paragraphsOf, partsOf, readingOf, wordsOf, xmlOf } from './office-xml.ts';
import { article, sample, targets } from './sample.ts';

const wordOf = async (...reads: Parameters<typeof readingOf>[0][]) => {
  const parts = partsOf(await made('word', reads.map(readingOf)));
  return {
    parts,
    body: xmlOf(parts.get('word/document.xml')),
    notes: elements(xmlOf(parts.get('word/footnotes.xml')), 'w:footnote').filter(
      (note) => Number(note.getAttribute('w:id')) > 0,
    ),
  };
};
const textsOf = (row: Element) => elements(row, 'w:tc').map(wordsOf);

describe('a Word file', () => {
  it('has a title, and a heading of Word’s own styles for each kind', async () => {
    const { body, parts } = await wordOf({});
    const styled = paragraphsOf(body).filter(({ style }) => /^(?:Title|Heading)/.test(style ?? ''));
    expect(parts.get('word/styles.xml')).toMatch(
      /w:styleId="Heading1"(?:(?!<\/w:style>).){1,2000}<w:outlineLvl w:val="0"\/>/,
    );
    expect(styled).toEqual([
      { style: 'Title', words: 'Triển khai nhiệm vụ năm 2024 <của tỉnh>' },
      { style: 'Heading1', words: 'I. Chỉ tiêu' },
      { style: 'Heading1', words: 'II. Nhân sự' },
      { style: 'Heading1', words: 'III. Văn bản' },
      { style: 'Heading1', words: 'IV. Nhiệm vụ' },
      { style: 'Heading1', words: 'V. Tóm tắt: câu trích nguyên văn' },
    ]);
  });

  it('says where it comes from: site, day, address, when it was read, the event, how to cite it, what was not read', async () => {
    const words = wordsOf((await wordOf({})).body.documentElement);
    for (const said of [
      'tinhuy.example.gov.vn; 5/2/2024; đọc lúc 07:05 ngày 6/2/2024',
      'https://tinhuy.example.gov.vn/tin/hoi-nghi_2024?id=(7)',
      'Sự kiện: Hội nghị triển khai nhiệm vụ; 5/2/2024; xã Hòa Bình; Tỉnh ủy',
      'Dẫn nguồn: Theo bài “Triển khai nhiệm vụ năm 2024 <của tỉnh>”',
      'Chưa đọc: tệp PDF: Phu_luc.pdf',
      'Trích tự động, đối chiếu với nguồn',
    ])
      expect(words).toContain(said);
  });

  it('has a table for each kind, its head marked to be repeated, with a row for each item', async () => {
    const { body } = await wordOf({});
    const tables = elements(body, 'w:tbl').map((table) => elements(table, 'w:tr'));
    expect(tables.map((rows) => rows.length - 1)).toEqual([10, 1, 2, 2]);
    for (const rows of tables)
      expect(rows.map((row) => elements(row, 'w:tblHeader').length > 0)).toEqual(rows.map((_, i) => i === 0));
    const [head, first] = tables[0] ?? [];
    expect(head && textsOf(head)).toEqual(['TT', 'Chỉ tiêu', 'Nguyên văn', 'Đơn vị', 'Kỳ', 'Loại', 'Văn bản']);
    expect(first && textsOf(first)).toEqual([
      '1',
      'Trồng rừng mới[năm 2024: theo tiêu đề]',
      'trên 3.900 ha',
      'ha',
      'Năm 2024',
      'Chỉ tiêu',
      'Nghị quyết 12-NQ/TU',
    ]);
    expect(textsOf(tables[1]?.[1] as Element)).toEqual([
      '1',
      'Trần Văn Bình',
      'Bí thư Tỉnh ủyChủ tịch UBND huyện Sơn Lâm (trước đây)',
      'Chủ trì, phát biểu',
    ]);
  });

  it('gives each item’s sentence, page, address and day of reading in a footnote, once for all that it says', async () => {
    const { body, notes } = await wordOf({});
    const rows = elements(body, 'w:tbl').flatMap((table) => elements(table, 'w:tr').slice(1));
    for (const row of rows) {
      const own = elements(row, 'w:footnoteReference').length;
      const crossed = elements(row, 'w:fldSimple').filter((field) =>
        field.getAttribute('w:instr')?.includes('NOTEREF'),
      ).length;
      expect(own + crossed, textsOf(row).join('|')).toBe(1);
    }
    const said = notes.map(wordsOf);
    expect(said[1]).toContain('“Nghị quyết số 12-NQ/TU ngày 5/12/2023 về nhiệm vụ năm 2024 đề ra: trồng rừng mới');
    for (const note of said)
      expect(note).toContain('https://tinhuy.example.gov.vn/tin/hoi-nghi_2024?id=(7), đọc ngày 6/2/2024');
    expect(new Set(said).size).toBe(said.length);
  });

  it('refers to footnotes in the order of their numbers, and across to bookmarks that are there', async () => {
    const { body, notes } = await wordOf({});
    const ids = elements(body, 'w:footnoteReference').map((one) => Number(one.getAttribute('w:id')));
    expect(ids).toEqual(notes.map((_, i) => i + 1));
    const bookmarks = new Set(elements(body, 'w:bookmarkStart').map((one) => one.getAttribute('w:name')));
    const fields = elements(body, 'w:fldSimple');
    expect(fields.length).toBeGreaterThan(3);
    for (const field of fields) {
      const [, name] = /NOTEREF (\S+)/.exec(field.getAttribute('w:instr') ?? '') ?? [];
      expect(bookmarks).toContain(name);
      expect(name).toBe(`_RefNote${wordsOf(field)}`);
    }
  });

  it('is set as Decree 30/2020 asks for: A4, margins, Times New Roman 14, page numbers from the second page on', async () => {
    const { body, parts } = await wordOf({});
    const attributes = (name: string) =>
      Object.fromEntries([...(elements(body, name)[0]?.attributes ?? [])].map(({ name, value }) => [name, value]));
    expect(attributes('w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(attributes('w:pgMar')).toMatchObject({ 'w:top': '1134', 'w:left': '1701', 'w:right': '850' });
    expect(elements(body, 'w:titlePg')).toHaveLength(1);
    expect([...parts.entries()].filter(([name, xml]) => /header/.test(name) && xml.includes('PAGE'))).toHaveLength(1);
    const defaults = elements(xmlOf(parts.get('word/styles.xml')), 'w:docDefaults')[0];
    expect(elements(defaults as Element, 'w:rFonts')[0]?.getAttribute('w:ascii')).toBe('Times New Roman');
    expect(elements(defaults as Element, 'w:sz')[0]?.getAttribute('w:val')).toBe('28');
    const properties = parts.get('docProps/core.xml') ?? '';
    for (const said of ['Triển khai nhiệm vụ năm 2024 &lt;của tỉnh&gt;', 'Trích Yếu'])
      expect(properties).toContain(said);
  });

  it('speaks English where asked, and keeps the page’s words', async () => {
    const parts = partsOf(await made('word', [readingOf()], 'en'));
    const words = wordsOf(xmlOf(parts.get('word/document.xml')).documentElement);
    for (const said of ['I. Targets', 'As printed', 'trên 3.900 ha', 'Cite as: From the article “Triển khai'])
      expect(words).toContain(said);
  });

  it('makes a chapter of each page, on a page of its own, with a table of contents that links to them', async () => {
    const titles = ['Trang một', 'Trang hai', 'Trang ba'];
    const { body, parts } = await wordOf(
      ...titles.map((title) => ({ digest: { ...sample, source: { ...sample.source, title } } })),
    );
    const headings = paragraphsOf(body).filter(({ style }) => style === 'Heading1');
    expect(headings.map(({ words }) => words)).toEqual(titles);
    expect(parts.get('word/styles.xml')).toMatch(/w:styleId="Heading1"(?:(?!<\/w:style>).){1,2000}w:pageBreakBefore/);
    const linked = elements(body, 'w:hyperlink').filter((one) => one.getAttribute('w:anchor'));
    expect(linked.map(wordsOf)).toEqual(titles);
    const update =
      parts.get('word/settings.xml')?.includes('updateFields') ||
      /w:dirty="(?:true|1)"/.test(parts.get('word/document.xml') ?? '');
    expect(update).toBe(false);
  });

  it('stands with an empty digest', async () => {
    const nothing = { event: null, unread: [], targets: [], people: [], documents: [], tasks: [], summary: [] };
    const { body } = await wordOf({ digest: { ...sample, ...nothing } });
    expect(wordsOf(body.documentElement)).toContain('Không tìm thấy mục nào trong trang.');
  });

  it('quotes at most three sentences of a person, and says how many more there are', async () => {
    const lines = Array.from({ length: 6 }, (_, i) => `Câu thứ ${i} nói về người này.`);
    const read = {
      ...article,
      title: 'T',
      blocks: lines.map((text) => ({ kind: 'paragraph' as const, text, stamp: -1 })),
    };
    const at = lines.map((line, i) => [2 + i * (line.length + 1), 10 + i * (line.length + 1)] as const);
    const [person] = sample.people;
    const digest = {
      ...sample,
      event: null,
      targets: [],
      documents: [],
      tasks: [],
      summary: [],
      people: [{ ...person!, at }],
    };
    const { notes } = await wordOf({ article: read, digest });
    expect(wordsOf(notes[0] as Element)).toMatch(/“Câu thứ 2 nói về người này\.”; và 3 câu khác trong trang/);
  });

  it('holds hostile text as text: well-formed, without control characters, links to the source alone', async () => {
    await fc.assert(
      fc.asyncProperty(hostileDigest, async (digest) => {
        const { parts } = await wordOf({ digest });
        for (const [name, xml] of parts) {
          if (!/\.xml$|\.rels$/.test(name)) continue;
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML has no place for
          expect(xml, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202E\uFFFE\uFFFF]/);
          expect(xml, name).not.toMatch(/<script|<img|<\/td>|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        }
        const targetsOfLinks = [
          ...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/TargetMode="External"/g),
        ];
        expect(targetsOfLinks.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('parts more than 200 pages into volumes in one .zip', async () => {
    const small = {
      ...sample,
      event: null,
      targets: targets.slice(0, 1),
      people: [],
      documents: [],
      tasks: [],
      summary: [],
    };
    const file = await made(
      'word',
      Array.from({ length: 201 }, () => readingOf({ digest: small })),
    );
    expect(file.name).toBe('Trích yếu - 201 trang, 06-02-2024.zip');
    expect([...partsOf(file).keys()]).toEqual([
      'Trích yếu - 201 trang, 06-02-2024 - quyển 1.docx',
      'Trích yếu - 201 trang, 06-02-2024 - quyển 2.docx',
    ]);
  }, 60_000);
});
