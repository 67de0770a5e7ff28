import { describe, expect, it } from 'vitest';
import {
  documentName,
  metWords,
  positionWords,
  referenceWords,
  relationsWords,
  rolesWords,
  statusWords,
  titleWords,
} from '../../lib/present/index.ts';
import { documents, people } from '../export/sample.ts';

const [person] = people as [(typeof people)[0]];

describe('words for people', () => {
  it('keeps positions in page order and says how one is held', () => {
    expect(positionWords(person, 'vi')).toEqual(['Bí thư Tỉnh ủy', 'Chủ tịch UBND huyện Sơn Lâm (trước đây)']);
    expect(positionWords(person, 'en')[1]).toBe('Chủ tịch UBND huyện Sơn Lâm (former)');
  });

  it('does not say twice that an office is a former one', () => {
    const former = {
      ...person,
      positions: ['nguyên Bí thư Tỉnh ủy'],
      held: { 'nguyên Bí thư Tỉnh ủy': 'former' as const },
    };
    expect(positionWords(former, 'vi')).toEqual(['nguyên Bí thư Tỉnh ủy']);
  });

  it('takes no position for held because of a name that all objects have', () => {
    expect(positionWords({ ...person, positions: ['constructor'] }, 'vi')).toEqual(['constructor']);
  });

  it('leaves out "named" beside a role that says more', () => {
    expect(rolesWords({ ...person, roles: ['other', 'signer'] }, 'vi')).toEqual(['ký văn bản']);
    expect(rolesWords({ ...person, roles: ['other'] }, 'vi')).toEqual(['được nêu tên']);
  });
});

describe('words for documents', () => {
  it('names a document by type and number, and a reference by what the page knows of it', () => {
    expect(documents.map(documentName)).toEqual(['Nghị quyết 12-NQ/TU', 'Đề án 57']);
    expect(referenceWords('12-NQ/TU', documents)).toBe('Nghị quyết 12-NQ/TU');
    expect(referenceWords('99/QĐ-TTg', documents)).toBe('99/QĐ-TTg');
  });

  it.each([
    ['Nghị quyết', '12-NQ/TU', 'nhiệm vụ năm 2024', 'Nghị quyết 12-NQ/TU', 'về nhiệm vụ năm 2024'],
    ['Thông tư', '5/2024/TT-BTC', 'phân cấp', 'Thông tư 5/2024/TT-BTC', 'về việc phân cấp'],
    ['Luật', null, 'Đất đai', 'Luật Đất đai', ''],
    [
      'Chương trình',
      null,
      'hành động thực hiện Nghị quyết số 28-NQ/TW',
      'Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW',
      '',
    ],
    ['Quyết định', '7/QĐ-TTg', 'phê duyệt quy hoạch', 'Quyết định 7/QĐ-TTg', 'phê duyệt quy hoạch'],
    ['Kết luận', null, null, 'Kết luận', ''],
  ])('joins name and subject as the page does: %s %s %s', (type, number, subject, name, about) => {
    const text =
      'Luật Đất đai; về nhiệm vụ năm 2024; về việc phân cấp; Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW; Quyết định 7/QĐ-TTg phê duyệt quy hoạch';
    const document = { ...documents[0]!, type, number, subject, at: [[0, text.length]] as const };
    expect(titleWords(document, text)).toMatchObject({ name, about });
  });

  it.each([
    ['Nghị quyết Đại hội XIII của Đảng', 'Đại hội XIII của Đảng', 'Nghị quyết Đại hội XIII của Đảng'],
    ['Nghị quyết của Tỉnh ủy', 'Tỉnh ủy', 'Nghị quyết của Tỉnh ủy'],
  ])('tells one without number and subject by who issued it: %s', (text, issuer, name) => {
    const document = { ...documents[0]!, type: 'Nghị quyết', number: null, subject: null, issuer };
    expect(titleWords({ ...document, at: [[0, text.length]] }, text)).toEqual({ name, about: '', issued: true });
  });

  it('does not say twice what a document carries out', () => {
    const document = { ...documents[1]!, subject: 'hành động thực hiện 12-NQ/TU', relations: [] };
    expect(relationsWords(document, documents, 'vi')).toEqual([]);
    expect(relationsWords(document, documents, 'vi', true)).toEqual(['thực hiện Nghị quyết 12-NQ/TU']);
  });

  it('says what a document does to others', () => {
    expect(relationsWords(documents[1]!, documents, 'vi')).toEqual(['thực hiện Nghị quyết 12-NQ/TU', 'thay thế 08']);
    expect(relationsWords(documents[0]!, documents, 'en')).toEqual([]);
  });
});

describe('words for targets', () => {
  it('always has words for a miss', () => {
    expect([false, true, null].map((met) => metWords(met, 'vi'))).toEqual(['chưa đạt', 'đã đạt', '']);
    expect([false, true, null].map((met) => metWords(met, 'en'))).toEqual(['not met', 'met', '']);
  });

  it('tells what is aimed at from what is achieved and what is expected', () => {
    expect((['target', 'result', 'estimate'] as const).map((s) => statusWords(s, 'vi'))).toEqual([
      'chỉ tiêu',
      'kết quả',
      'ước',
    ]);
  });
});
