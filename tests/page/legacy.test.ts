import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { inUnicode, TCVN3, VNI } from '../../lib/page/legacy.ts';
import { legacyIn, readable } from '../../lib/page/legacy-text.ts';
import { inTcvn3, inVni, LETTERS } from './legacy-letters.ts';
import { SHARED } from './shared.ts';

const LINES = [
  'Uỷ ban nhân dân tỉnh Hoà Sơn tổng kết công tác năm 2003',
  'Sáng 9/1/2004, Uỷ ban nhân dân tỉnh Hoà Sơn tổ chức hội nghị tổng kết công tác năm 2003. Đồng chí Nông Thế Khoẻ, Chủ tịch UBND tỉnh chủ trì hội nghị.',
  'Thực hiện Quyết định số 12/2003/QĐ-TTg ngày 17/01/2003 của Thủ tướng Chính phủ về chương trình mục tiêu quốc gia xoá đói giảm nghèo, tỷ lệ hộ nghèo giảm 2,5%, thu ngân sách nhà nước trên địa bàn đạt 1.120 tỷ đồng.',
  'Kế hoạch năm 2004',
  'Số: 12/QĐ-UB',
  'Hữu nghị Việt - Lào; ưu tiên vùng sâu, vùng xa; đỡ đầu các hộ nghèo ở xã Mường Khương.',
];
const FONTS = [
  ['TCVN3', inTcvn3, TCVN3],
  ['VNI', inVni, VNI],
] as const;

const read = (texts: readonly string[]): string[] => {
  const legacyOf = legacyIn(texts);
  return texts.map((text) => readable(text, legacyOf(text)));
};

describe.each(FONTS)('text in %s', (_, write, legacy) => {
  it('has every letter', () => {
    expect(LETTERS).toHaveLength(134);
    expect(LETTERS.map(([letter]) => inUnicode(write(letter), legacy))).toEqual(LETTERS.map(([letter]) => letter));
    expect(new Set(LETTERS.map(([letter]) => write(letter))).size).toBe(134);
  });

  it('is put into Unicode, short lines with the others', () => {
    const written = LINES.map(write);
    expect(written).not.toEqual(LINES);
    expect(read(written)).toEqual(LINES);
  });

  it('is told by one sentence', () => {
    expect(read([write(LINES[1] as string)])).toEqual([LINES[1]]);
  });

  it('is put into Unicode amid text that is', () => {
    const page = ['Trang chủ Cổng thông tin điện tử', ...LINES.map(write), 'Chịu trách nhiệm: Văn phòng'];
    expect(read(page)).toEqual(['Trang chủ Cổng thông tin điện tử', ...LINES, 'Chịu trách nhiệm: Văn phòng']);
  });

  it('comes back whatever words it is of', () => {
    const words = LINES.join(' ').split(/[\s,;.:/-]+/);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 12, maxLength: 40 }), (some) => {
        const text = some.join(' ');
        expect(inUnicode(write(text), legacy)).toBe(text);
      }),
    );
  });

  it('gives the digest of the same text in Unicode, from a file and from a page', () => {
    const plain = digest(articleFromText(LINES.join('\n')));
    expect(plain.documents.map(({ number }) => number)).toContain('12/2003/QĐ-TTg');
    expect(digest(articleFromText(LINES.map(write).join('\n')))).toEqual(plain);
    const page = (lines: readonly string[]): string =>
      `<title>${lines[0]}</title><h1>${lines[0]}</h1>${lines
        .slice(1)
        .map((line) => `<p>${line}</p>`)
        .join('')}`;
    expect(digest(articleFromHtml(page(LINES.map(write))))).toEqual(digest(articleFromHtml(page(LINES))));
  });

  it('is put into Unicode in the cells of a table and their heads', () => {
    const rows = [
      ['Chỉ tiêu', 'Đơn vị', 'Thực hiện'],
      ['Tổng sản lượng lương thực', 'nghìn tấn', '245'],
      ['Tỷ lệ hộ được dùng nước sạch', '%', '68,5'],
    ];
    const page = (how: (text: string) => string): string =>
      `<h1>${how(LINES[0] as string)}</h1><p>${how(LINES[1] as string)}</p><table border="1">${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${how(cell)}</td>`).join('')}</tr>`)
        .join('')}</table>`;
    const found = articleFromHtml(page(write));
    expect(found.blocks.some(({ cells }) => cells?.includes('Tổng sản lượng lương thực'))).toBe(true);
    expect(found.blocks).toEqual(articleFromHtml(page((text) => text)).blocks);
  });
});

describe('text that is in Unicode', () => {
  it.each([
    ['Vietnamese', 'Hà Nam, Quảng Ninh: thi đua là yêu nước; «xã Hòa An» – có 3 giải'],
    ['Vietnamese without a letter of its own', 'Xã Hà Tân có hai nhà văn hóa, là xã khá'],
    ['Vietnamese with signs', '© 2024 Báo Hà Sơn® · µm · 25 °C · ½ · §5'],
    [
      'French',
      'Où est-il allé, ce naïf héros ? À Noël, la forêt brûlait près de l’île ; ça paraît drôle, mais les garçons s’étaient tus.',
    ],
    [
      'German',
      'Über die Straße läuft ein größerer Bär; für die Königin wäre das müßig. Schöne Grüße aus Österreich, Käthe Müller!',
    ],
    [
      'Portuguese',
      'A nação irá às eleições após três anos; não há razão para pânico. Órgãos públicos já têm informações, mas só amanhã.',
    ],
    ['Spanish', 'El niño soñó que mañana vendría el año del pingüino; ¿qué más? ¡Ay, señor, qué día tan extraño!'],
    ['Danish', 'På mødet drøftede de også den økonomiske udvikling i hele året; både små og store gårde får støtte.'],
    ['Icelandic', 'Það er ekki öll nótt úti enn þótt ísinn sé þykkur; ég á heima í Reykjavík við höfnina.'],
    ['units', '10 µm – 20 µm; 5 µg; ±3 µm; µm, µm'],
    ['trade marks', 'Windows® and Office® © Microsoft; Adobe® Acrobat® «Pro»'],
  ])('%s is left as it is', (_, text) => {
    expect(read([text])).toEqual([text]);
    const page = ['Tỉnh ủy Hà Sơn tổ chức hội nghị tổng kết', text, 'Các đại biểu thảo luận'];
    expect(read(page)).toEqual(page);
  });

  it('keeps its words where soft hyphens part them', () => {
    expect(read(['Hội ng\u00ADhị triển kh\u00ADai'])).toEqual(['Hội nghị triển khai']);
  });

  it.runIf(existsSync(`${SHARED}/texts`))('is left as it is, whatever text is at hand', { timeout: 60_000 }, () => {
    const rows = readFileSync(`${SHARED}/texts/unlabelled.jsonl`, 'utf8').split('\n').filter(Boolean);
    const dev = readdirSync(`${SHARED}/gold/dev`).filter((file) => file.endsWith('.txt'));
    const texts = [
      ...rows
        .map((row) => JSON.parse(row) as { title: string; text: string })
        .map(({ title, text }) => `${title}\n${text}`),
      ...dev.map((file) => readFileSync(`${SHARED}/gold/dev/${file}`, 'utf8')),
    ];
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) {
      const lines = text.normalize('NFC').replaceAll('\u00AD', '').split('\n');
      expect(read(lines)).toEqual(lines);
      for (const line of lines) expect(legacyIn([line])(line)).toBeNull();
      // Written in an old font, it would be told.
      const old = lines.map(inTcvn3);
      if (articleText(articleFromText(text)).length > 400) expect(read(old)).not.toEqual(old);
    }
  });
});
