import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSymbol, keyOf, symbolAt } from '../../lib/grammar/symbols.ts';
import { DOCUMENT_TYPES } from '../../lib/lexicon/document-types.ts';
import { ISSUER_CODES } from '../../lib/lexicon/issuer-codes.ts';
import { foldMarks } from '../../lib/text/fold.ts';

const read = (text: string) => symbolAt(foldMarks(text), 0);

describe('symbolAt', () => {
  it.each([
    ['28-NQ/TW ngày', '28-NQ/TW', '28-NQ/TW'],
    ['490/QĐ-TTg.', '490/QĐ-TTg', '490/QĐ-TTg'],
    ['116/2020/NĐ-CP', '116/2020/NĐ-CP', '116/2020/NĐ-CP'],
    ['47/2024/QH15', '47/2024/QH15', '47/2024/QH15'],
    ['110/2025/UBTVQH15', '110/2025/UBTVQH15', '110/2025/UBTVQH15'],
    ['1687/NQ-UBTVQH15', '1687/NQ-UBTVQH15', '1687/NQ-UBTVQH15'],
    ['5743/SKHĐT-TH', '5743/SKHĐT-TH', '5743/SKHĐT-TH'],
    ['30a/2008/NQ-CP', '30a/2008/NQ-CP', '30a/2008/NQ-CP'],
    ['08/2007/TTLT-BLĐTBXH-BTP', '08/2007/TTLT-BLĐTBXH-BTP', '08/2007/TTLT-BLĐTBXH-BTP'],
    // Damage of print
    ['19/NQ-TW', '19/NQ-TW', '19-NQ/TW'],
    ['94- KH/BTGDVTW', '94-KH/BTGDVTW', '94-KH/BTGDVTW'],
    ['31 – HD/BTCTW', '31-HD/BTCTW', '31-HD/BTCTW'],
    ['65-Ctr/TU', '65-Ctr/TU', '65-CTr/TU'],
    ['772/QÐ-TTg', '772/QĐ-TTg', '772/QĐ-TTg'],
    ['772/QD-TTG', '772/QD-TTG', '772/QĐ-TTg'],
    ['06/2022/TT-BТС', '06/2022/TT-BTC', '06/2022/TT-BTC'],
    ['27/2016/TTBLĐTBXH', '27/2016/TTBLĐTBXH', '27/2016/TT-BLĐTBXH'],
    ['05/2024/TT- BLĐTBXH', '05/2024/TT-BLĐTBXH', '05/2024/TT-BLĐTBXH'],
    ['372 /QĐ-BTC', '372/QĐ-BTC', '372/QĐ-BTC'],
    ['49 - TTr / TU ngày', '49-TTr/TU', '49-TTr/TU'],
    ['4441 / VPCP - V.I ngày', '4441/VPCP-V.I', '4441/VPCP-V-I'],
    ['19-2017/NQ-CP', '19-2017/NQ-CP', '19/2017/NQ-CP'],
    ['217-QĐ/TƯ', '217-QĐ/TƯ', '217-QĐ/TW'],
    ['36-HD/VPT.Ư', '36-HD/VPT.Ư', '36-HD/VPTW'],
    ['338/TTr-UBTVQH 14', '338/TTr-UBTVQH14', '338/TTr-UBTVQH14'],
  ])('reads %s', (text, number, key) => expect(read(text)).toMatchObject({ number, key }));

  it.each(['28 Hà Nội', '19 - Nghị quyết', '12/5/2020', '15/15 chỉ tiêu', 'NQ/TW', '2 - 2,5%'])(
    'reads no symbol in %s',
    (text) => expect(read(text)).toBeNull(),
  );

  it('ends before the phrase that a dash leads to', () => {
    expect(read('15700/BTC-TCDN - Bộ Tài chính')?.number).toBe('15700/BTC-TCDN');
    expect(read('12/QĐ-UBND - UBND tỉnh')?.number).toBe('12/QĐ-UBND');
  });
});

describe('keyOf', () => {
  it('is its own key', () => {
    const type = fc.constantFrom(...DOCUMENT_TYPES.flatMap(({ codes }) => codes));
    const body = fc.constantFrom(...ISSUER_CODES.map(({ code }) => code));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99999 }),
        type,
        body,
        fc.constantFrom('/', '-'),
        (number, code, issuer, mark) => {
          const key = keyOf(`${number}${mark}${code}${mark}${issuer}`);
          expect(keyOf(key)).toBe(key);
          expect(key).toContain(code);
          expect(key).toContain(issuer);
        },
      ),
    );
  });
});

describe('decodeSymbol', () => {
  it.each([
    ['32-NQ/TU', 'Nghị quyết', 'Tỉnh ủy/Thành ủy', 'cấp tỉnh'],
    ['28-NQ/TW', 'Nghị quyết', 'Trung ương', 'cấp trung ương'],
    ['490/QĐ-TTg', 'Quyết định', 'Thủ tướng Chính phủ', 'cấp trung ương'],
    ['95/2014/NQ-HĐND', 'Nghị quyết', 'Hội đồng nhân dân', null],
    ['5743/SKHĐT-TH', 'Công văn', 'Sở Kế hoạch và Đầu tư', 'cấp tỉnh'],
    ['47/2024/QH15', null, 'Quốc hội', 'cấp trung ương'],
    ['41/TTg', null, 'Thủ tướng Chính phủ', 'cấp trung ương'],
    ['12-TT/TU', 'Thông tri', 'Tỉnh ủy/Thành ủy', 'cấp tỉnh'],
    [
      '08/2007/TTLT-BLĐTBXH-BTP',
      'Thông tư liên tịch',
      'Bộ Lao động - Thương binh và Xã hội, Bộ Tư pháp',
      'cấp trung ương',
    ],
    ['57', null, null, null],
  ])('%s', (key, type, body, level) => expect(decodeSymbol(key)).toEqual({ type, body, level }));

  it.each(ISSUER_CODES.map((row) => [row.code, row] as const))('knows the body of its own row %s', (code, row) =>
    expect(decodeSymbol(row.system === 'party' ? `1-NQ/${code}` : `1/QĐ-${code}`).body).toBe(row.body),
  );

  it.each(DOCUMENT_TYPES.flatMap(({ name, codes }) => codes.map((code) => [code, name] as const)))(
    'knows the type of its own code %s',
    (code, name) => expect(decodeSymbol(`1/${code}-UBND`).type).toBe(name),
  );
});
