import { describe, expect, it } from 'vitest';
import { dateIn } from '../../lib/page/published.ts';
import { article, PROSE } from './support.ts';

describe('dateIn', () => {
  it.each([
    ['Thứ Hai, 16/3/2026, 08:15 (GMT+7)', '2026-03-16'],
    ['16-03-2026', '2026-03-16'],
    ['8.1.2023', '2023-01-08'],
    ['ngày 8 tháng 1 năm 2023', '2023-01-08'],
    ['16 Tháng 3 2026', '2026-03-16'],
    ['2026-03-16T08:15:00', '2026-03-16'],
    ['2026/03/16', '2026-03-16'],
    ['31/02/2026', null],
    ['16/13/2026', null],
    ['Nghị quyết số 12/5/20261', null],
    ['08:15', null],
  ])('%s', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });
});

const page = (line: string, more: { head?: string; url?: string } = {}) =>
  article(
    `<div class="detail"><h1>Hội nghị Tỉnh ủy năm 2026</h1>${line}<p>${PROSE}</p><p>${PROSE} Hạn: trước ngày 20/5/2026.</p></div>`,
    more,
  );

describe('the date of posting', () => {
  it.each([
    '<span class="date-time">Thứ Hai, 16/3/2026, 08:15 (GMT+7)</span>',
    '<div>Ngày đăng: 16/03/2026</div>',
    '<div>Cập nhật lúc: 16/03/2026 08:15 | Lượt xem: 1.204</div>',
    '<p>(16/03/2026)</p>',
    '<p>Nông Văn Thử | 16/03/2026 08:15</p>',
    '<p>Thứ hai - 16/03/2026 08:15</p>',
    '<time>16 Tháng 3 2026</time>',
    '<p>Nông Văn Thử - 08:15, 16/03/2026</p>',
    '<p>Cập nhật lúc 08h15, ngày 16/3/2026</p>',
    '<p>Được đăng: Thứ hai, 16 Tháng 3 2026 08:15</p>',
    '<p>Tác giả: Văn Thử 16/03/2026</p>',
    '<p>16 thg 3, 2026</p>',
  ])('is read from %s, which is not of the text', (line) => {
    const { published, blocks, unread } = page(line);
    expect(published).toBe('2026-03-16');
    expect(blocks.map(({ text }) => text.slice(0, 20))).toEqual([PROSE.slice(0, 20), PROSE.slice(0, 20)]);
    expect(unread.map(({ reason }) => reason)).toEqual(['byline']);
  });

  it.each([
    ['Ngày 15/3/2026, Tỉnh ủy ban hành kế hoạch.'],
    ['Hà Nội, ngày 8 tháng 1 năm 2023'],
    ['Nhiệm vụ: hoàn thành trước ngày 10/6/2026.'],
    ['Thời gian: 08h00, ngày 16/3/2026'],
    ['Từ 08h00, ngày 16/3/2026'],
    ['16/3/2026: Khai mạc hội nghị'],
    ['CÔNG BÁO/Số 151/Ngày 17-03-2026 106'],
  ])('is not "%s", which is of the text', (line) => {
    const { published, blocks } = page(`<p>${line}</p>`);
    expect(published).toBeNull();
    expect(blocks[0]?.text).toBe(line);
  });

  it('is taken from the address, then from what the page declares', () => {
    const head = '<meta property="article:published_time" content="2026-03-17T08:15:00+07:00">';
    expect(page('', { head, url: 'https://vanson.example.gov.vn/2026/03/16/tin.html' }).published).toBe('2026-03-16');
    expect(page('', { head }).published).toBe('2026-03-17');
    expect(page('').published).toBeNull();
  });
});
