import { describe, expect, it } from 'vitest';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Digest } from '../../lib/digest/model.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { fold } from '../../lib/text/fold.ts';
import { WRITINGS, withNamesInCapitals } from './writings.ts';

const LINES = [
  'Tỉnh ủy Hòa Sơn triển khai nhiệm vụ năm 2024',
  'Sáng 9/1/2024, Tỉnh ủy Hòa Sơn tổ chức Hội nghị triển khai nhiệm vụ năm 2024. Đồng chí Nông Thế Khỏe, Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy chủ trì. Dự hội nghị có các Phó Chủ tịch UBND tỉnh: Hoàng Thị Thúy, Lường Văn Uý.',
  'Hội nghị quán triệt Nghị quyết số 28-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng về tiếp tục đổi mới phương thức lãnh đạo, cầm quyền của Đảng và Kế hoạch số 116/KH-UBND ngày 05/12/2023 của UBND tỉnh Hòa Sơn.',
  'Năm 2024, tỉnh phấn đấu tốc độ tăng trưởng GRDP đạt 7,5 - 8%; tỷ lệ hộ nghèo giảm 2 - 2,5%; thu ngân sách nhà nước trên địa bàn đạt từ 1.120 tỷ đồng trở lên; tỷ lệ hộ gia đình văn hóa đạt 88%.',
  'Phát biểu kết luận, đồng chí Bí thư Tỉnh ủy yêu cầu các sở, ngành khẩn trương giải ngân vốn đầu tư công trước ngày 30/6/2024; giao Sở Kế hoạch và Đầu tư hoàn thành quy hoạch tỉnh.',
];
const NAMES = ['Nông Thế Khỏe', 'Hoàng Thị Thúy', 'Lường Văn Uý'];
const TEXT = LINES.join('\n');

/** What a digest says, without the places and without what a writing changes. */
function said({ event, targets, people, documents, tasks }: Digest): unknown {
  const items = { event, targets, people, documents, tasks };
  const plain = JSON.stringify(items, (key, value) => (key === 'at' || key === 'implied' ? undefined : value));
  return JSON.parse(fold(plain));
}

const pageOf = (text: string): string => {
  const [title = '', ...lines] = text.split('\n');
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
};

describe('a page written otherwise', () => {
  const clean = digest(articleFromText(TEXT));

  it('says something of every kind to begin with', () => {
    expect(clean.people.map(({ name }) => name)).toEqual(NAMES);
    expect(clean.documents.map(({ number }) => number)).toEqual(['28-NQ/TW', '116/KH-UBND']);
    expect(clean.targets).toHaveLength(4);
    expect(clean.tasks.length).toBeGreaterThanOrEqual(2);
    expect(clean.event?.date).toBe('2024-01-09');
  });

  it.each(Object.entries(WRITINGS))('gives the same digest with %s', (_, write) => {
    const text = write(TEXT);
    expect(said(digest(articleFromText(text)))).toEqual(said(clean));
  });

  it.each(Object.entries(WRITINGS))('gives the same digest of a page with %s', (_, write) => {
    expect(said(digest(articleFromHtml(pageOf(write(TEXT)))))).toEqual(said(digest(articleFromHtml(pageOf(TEXT)))));
  });

  it('gives the same digest with names in capitals', () => {
    const text = withNamesInCapitals(TEXT, NAMES);
    expect(text).toContain('NÔNG THẾ KHỎE');
    expect(said(digest(articleFromText(text)))).toEqual(said(clean));
  });
});

describe('the writings', () => {
  it.each(Object.entries(WRITINGS))('%s look the same to a reader and change something', (_, write) => {
    const sample = 'Hoà, hòa, thuỷ, thủy, KHOẺ: 2 – 2,5% - quý';
    expect(write(sample)).not.toBe(sample);
  });
});
