import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Document } from '../../lib/digest/model.ts';
import { extractDocuments } from '../../lib/extract/documents/index.ts';
import { read } from '../../lib/text/reading.ts';

const readingOf = (text: string) => read(articleFromText(`Tin trong tỉnh\n${text}`));
const documentsOf = (text: string): Document[] => extractDocuments(readingOf(text));
const brief = ({ type, number, date, issuer, subject }: Document) => [type, number, date, issuer, subject];

describe('a heading above the text', () => {
  it('that ends in "chuyển đổi số" does not run on into the next line', () => {
    const text = 'Triển khai Nghị quyết về chuyển đổi số\nSáng 12/3, Tỉnh ủy họp.';
    expect(documentsOf(text).map(({ subject }) => subject)).toEqual(['chuyển đổi số']);
  });
});

describe('legal texts', () => {
  const HEAD = `ỦY BAN NHÂN DÂN
TỈNH SUỐI MÂY
Số: 25/2024/QĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Mây, ngày 05 tháng 3 năm 2024
QUYẾT ĐỊNH
Quy định mức thu phí tham quan hang động
trên địa bàn tỉnh
ỦY BAN NHÂN DÂN TỈNH SUỐI MÂY
Căn cứ Luật Phí và lệ phí số 97/2015/QH13 được sửa đổi, bổ sung bởi Luật số 20/2023/QH15;
Căn cứ Nghị định số 120/2016/NĐ-CP của Chính phủ quy định chi tiết một số điều của Luật Phí và lệ
phí được sửa đổi, bổ sung bởi Nghị định số 82/2023/NĐ-CP.
Điều 1. Quyết định này quy định mức thu phí.`;

  it('reads the head of the text as a document of its own', () => {
    const [own, ...cited] = documentsOf(HEAD);
    expect(own && brief(own)).toEqual([
      'Quyết định',
      '25/2024/QĐ-UBND',
      '2024-03-05',
      'ỦY BAN NHÂN DÂN TỈNH SUỐI MÂY',
      'Quy định mức thu phí tham quan hang động trên địa bàn tỉnh',
    ]);
    expect(own?.relations).toEqual([
      { kind: 'based_on', to: '97/2015/QH13' },
      { kind: 'based_on', to: '120/2016/NĐ-CP' },
    ]);
    expect(cited.map(brief)).toEqual([
      ['Luật', '97/2015/QH13', null, null, 'Phí và lệ phí'],
      ['Luật', '20/2023/QH15', null, null, null],
      ['Nghị định', '120/2016/NĐ-CP', null, 'Chính phủ', 'quy định chi tiết một số điều của Luật Phí và lệ phí'],
      ['Nghị định', '82/2023/NĐ-CP', null, null, null],
    ]);
    expect(cited[1]?.relations).toEqual([{ kind: 'amends', to: '97/2015/QH13' }]);
  });

  it('ends a title before the next document of a list, though it is numbered without “số”', () => {
    const list =
      'Điều 2. Bãi bỏ Thông tư 4/2015/TT-BNV ngày 20/10/2015 quy định về cấp thẻ, Thông tư 5/2016/TT-BNV ngày 10/3/2016 quy định về đổi thẻ.';
    expect(documentsOf(`${HEAD}\n${list}`).slice(-2).map(brief)).toEqual([
      ['Thông tư', '4/2015/TT-BNV', '2015-10-20', null, 'cấp thẻ'],
      ['Thông tư', '5/2016/TT-BNV', '2016-03-10', null, 'đổi thẻ'],
    ]);
  });

  it.each([
    ['the place goes on in the same line', 'TỈNH SUỐI MÂYThứ Ba', 'ỦY BAN NHÂN DÂN'],
    ['a word of it goes on in small letters', 'TỈNH SUỐI MÂYhiệu lực', 'ỦY BAN NHÂN DÂN'],
    ['the body is a longer word', 'VĂN PHÒNG', null],
  ])('takes the issuing body in whole words: %s', (_, place, issuer) => {
    const body = issuer ?? 'ỦY BAN NHÂN DÂNNN';
    const [own] = documentsOf(
      HEAD.replace('ỦY BAN NHÂN DÂN\nTỈNH SUỐI MÂY', `${body}\n${place}`).replace(
        'ỦY BAN NHÂN DÂN TỈNH SUỐI MÂY\n',
        '',
      ),
    );
    expect(own?.number).toBe('25/2024/QĐ-UBND');
    expect(own?.issuer).toBe(issuer);
  });

  it('takes no subject from a type that runs into the next word', () => {
    const [own] = documentsOf(HEAD.replace('QUYẾT ĐỊNH\n', 'QUYẾT ĐỊNH'));
    expect(own?.number).toBe('25/2024/QĐ-UBND');
    expect(own?.subject).toBeNull();
  });

  it('reads the head that the Party gives its texts, without a colon behind "Số"', () => {
    const [own] = documentsOf(`ĐẢNG BỘ TỈNH SUỐI MÂY
TỈNH ỦY
*
Số 32-CT/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Suối Mây, ngày 12 tháng 3 năm 2024
CHỈ THỊ
Về tăng cường phòng cháy, chữa cháy rừng
---------
Thời gian qua, công tác phòng cháy được các cấp ủy quan tâm.`);
    expect(own && brief(own)).toEqual([
      'Chỉ thị',
      '32-CT/TU',
      '2024-03-12',
      null,
      'tăng cường phòng cháy, chữa cháy rừng',
    ]);
  });

  it('issues a programme that carries out a document, and so carries it out itself', () => {
    const [own, programme, ...more] = documentsOf(`${HEAD.split('\n', 6).join('\n')}
QUYẾT ĐỊNH
Ban hành Chương trình hành động thực hiện
Nghị quyết số 12-NQ/TU ngày 3/4/2023 của Tỉnh ủy về trồng rừng
___________
Căn cứ Luật Lâm nghiệp số 16/2017/QH14;
Điều 1. Theo Chương trình hành động, các sở, ban, ngành của tỉnh báo cáo.`);
    expect(more).toHaveLength(2);
    expect(own).toMatchObject({ number: '25/2024/QĐ-UBND', implements: '12-NQ/TU' });
    expect(programme).toMatchObject({
      type: 'Chương trình',
      subject: 'hành động thực hiện Nghị quyết số 12-NQ/TU ngày 3/4/2023 của Tỉnh ủy về trồng rừng',
      implements: '12-NQ/TU',
    });
  });

  it('ends the title of a directive before its first paragraph', () => {
    const text = `${HEAD.split('\n', 6).join('\n').replace('QĐ', 'CT')}
CHỈ THỊ
Về việc tăng cường giữ rừng mùa khô năm 2024
Trong 11 tháng qua, rừng trong tỉnh đã cháy nhiều lần và gây thiệt hại lớn về của cải của dân.`;
    expect(documentsOf(text).map(({ subject }) => subject)).toEqual(['tăng cường giữ rừng mùa khô năm 2024']);
  });

  it('gives a date whose day is left blank as precise as it is', () => {
    expect(documentsOf(HEAD.replace('ngày 05 tháng 3', 'ngày   tháng  '))[0]?.date).toBe('2024');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      'Nghị quyết',
      'Luật Đất đai',
      'Kế hoạch',
      'các ',
      ' số ',
      '28-NQ/TW',
      ' 15',
      '/2020/NĐ-CP',
      ' ngày 1/2/2020',
      ' năm 2024',
    ],
    ...[
      ' của ',
      'Chính phủ',
      'UBND tỉnh',
      ' về việc ',
      'quản lý rừng',
      ', ',
      ' và ',
      '. ',
      '\n',
      ' (',
      ')',
      '“',
      '”',
      ' thực hiện ',
      ' này',
    ],
  );

  it('gives documents whose evidence lies in the text and holds number and subject', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const reading = readingOf(pieces.join(''));
        for (const { number, subject, at, implied } of extractDocuments(reading)) {
          const quotes = at.map(([start, end]) => reading.text.slice(start, end).replace(/\s+/g, ' '));
          expect(at.every(([start, end]) => 0 <= start && start < end && end <= reading.text.length)).toBe(true);
          if (number) expect(quotes.some((quote) => quote.replace(/\s/g, '').includes(number))).toBe(true);
          if (subject) expect(quotes.some((quote) => quote.includes(subject))).toBe(true);
          for (const span of Object.values(implied)) expect(reading.text.slice(...span).trim()).not.toBe('');
        }
      }),
    );
  });
});
