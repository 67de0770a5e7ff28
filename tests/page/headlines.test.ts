import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { inTcvn3, inVni } from './legacy-letters.ts';
import { hasShared, SHARED } from './shared.ts';
import { article, PROSE } from './support.ts';

/** Lists of articles written for the tests, in the manner of many platforms: what each offers, and nothing else. */
const FOLDER = 'tests/fixtures/listings';
type Expected = { url: string; headlines: [date: string | null, text: string, url: string | null][] };

const rowsOf = ({ headlines }: Article) => headlines?.map(({ date, text, url }) => [date, text, url]);
const textsOf = ({ headlines }: Article) => headlines?.map(({ text }) => text);

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.html')))('%s', (name) => {
  const expected = JSON.parse(readFileSync(`${FOLDER}/${name.replace('.html', '.json')}`, 'utf8')) as Expected;
  const read = articleFromHtml(readFileSync(`${FOLDER}/${name}`, 'utf8'), expected.url);

  it('is called a listing', () => expect(read.kind).toBe('listing'));

  it('offers its headlines with their addresses and dates, and nothing of its frame', () => {
    expect(rowsOf(read)).toEqual(expected.headlines);
  });

  it('says where each stands', () => {
    expect(read.headlines?.every(({ stamp }) => stamp > 0)).toBe(true);
  });
});

describe('headlines', () => {
  const many = (item: (i: number) => string, count = 6) => Array.from({ length: count }, (_, i) => item(i)).join('');
  const link = (i: number, href = `/t/${i}`) => `<a href="${href}">Hội nghị triển khai nhiệm vụ số ${i} của năm</a>`;

  it('are none of an article’s, however many others it links to', () => {
    const page = article(
      `<h1>Thông báo của tỉnh</h1>${`<p>${PROSE}</p>`.repeat(6)}<ul>${many((i) => `<li>${link(i)}</li>`, 20)}</ul>`,
    );
    expect(page).toMatchObject({ kind: 'article' });
    expect(page).not.toHaveProperty('headlines');
  });

  it.each(['javascript:alert(1)', 'JavaScript:void(0)', '#', ''])(
    'have no address where a script makes it: %s',
    (href) => {
      const page = article(`<ul>${many((i) => `<li>${link(i, href)}</li>`)}</ul>`);
      expect(page.headlines).toHaveLength(6);
      expect(page.headlines?.every(({ url }) => url === null)).toBe(true);
    },
  );

  it.each(['data:text/html,x', 'mailto:a@example.vn', 'vbscript:x', 'blob:https://a.example/1', 'http://[', '#muc-3'])(
    'never lead to %s',
    (href) => {
      const page = article(`<ul>${many((i) => `<li>${link(i)}</li>`)}<li>${link(99, href)}</li></ul>`);
      expect(textsOf(page)).toHaveLength(6);
    },
  );

  it('of one address are one, under the longest name that is no sentence', () => {
    const item = (i: number) =>
      `<div><a href="/t/${i}">Hội nghị số ${i} của tỉnh…</a><h3><a href="/t/${i}">Hội nghị số ${i} của tỉnh về chuyển đổi số</a></h3><a href="/t/${i}"><p>Sáng nay, tỉnh họp bàn về chuyển đổi số tại trung tâm hành chính, có đủ các sở.</p></a></div>`;
    expect(textsOf(article(many(item)))).toEqual(
      Array.from({ length: 6 }, (_, i) => `Hội nghị số ${i} của tỉnh về chuyển đổi số`),
    );
  });

  it('leave out banners of other sites', () => {
    const banners =
      '<div><a href="https://khac.example.com/a/b">Chương trình mục tiêu quốc gia về phát triển</a></div>';
    expect(textsOf(article(`<ul>${many((i) => `<li>${link(i)}</li>`)}</ul>${banners}`))).toHaveLength(6);
  });

  it('have only whole addresses on a page whose own nobody told', () => {
    const whole = (i: number) => `https://vanson.example.gov.vn/${i}`;
    const html = `<ul>${many((i) => `<li>${link(i, i % 2 ? whole(i) : `/t/${i}`)}</li>`)}</ul>`;
    expect(articleFromHtml(html, null).headlines?.map(({ url }) => url)).toEqual(
      Array.from({ length: 6 }, (_, i) => (i % 2 ? whole(i) : null)),
    );
  });

  it('of a page read under another address than its own are still its own', () => {
    const html = `<ul>${many((i) => `<li>${link(i, `https://www.vanson.example.gov.vn/${i}`)}</li>`)}</ul>`;
    expect(articleFromHtml(html, 'http://localhost/saved.html').headlines).toHaveLength(6);
  });

  it.each([
    ['TCVN3', inTcvn3],
    ['VNI', inVni],
  ])('are read in %s', (_, write) => {
    const items = many(
      (i) =>
        `<li><a href="/t/${i}">${write(`Hội nghị triển khai nhiệm vụ số ${i} của năm`)}</a> <span>1${i}/03/2006</span></li>`,
    );
    expect(article(`<ul>${items}</ul>`).headlines?.[2]).toMatchObject({
      text: 'Hội nghị triển khai nhiệm vụ số 2 của năm',
      date: '2006-03-12',
    });
  });

  it('have the date of their own box, never that of the next one', () => {
    const item = (i: number) => `<div><h3>${link(i)}</h3>${i % 2 ? `<p>0${i}/03/2026</p>` : ''}</div>`;
    expect(article(many(item)).headlines?.map(({ date }) => date)).toEqual([
      null,
      '2026-03-01',
      null,
      '2026-03-03',
      null,
      '2026-03-05',
    ]);
  });

  it('have no date that no calendar has', () => {
    const item = (i: number) => `<li>${link(i)} <span>31/02/2026</span></li>`;
    expect(article(`<ul>${many(item)}</ul>`).headlines?.every(({ date }) => date === null)).toBe(true);
  });
});

if (hasShared('pages/real')) {
  const [, ...rows] = readFileSync(`${SHARED}/pages/real/INDEX.tsv`, 'utf8').trim().split('\n');
  const listings = rows.map((row) => row.split('\t')).filter(([, , kind]) => kind === 'listing');
  /** Saved from templates that repeat one or two headlines all over: that many different ones they have. */
  const FEW: Record<string, number> = {
    'baolaocai.vn__4.html': 2,
    'doanhnghiep.chinhphu.vn__1.html': 4,
    'ttbc-hcm.gov.vn__3.html': 1,
  };
  /** Names of columns, and what menus and footers say. */
  const FRAME =
    /^(?:trang chủ|giới thiệu|liên hệ|cơ cấu tổ chức|bản quyền|giấy phép|chịu trách nhiệm|điện thoại|email|đăng nhập|xem (?:thêm|tất cả))/iu;

  describe('saved listings', () => {
    it.each(listings)('%s', { timeout: 60_000 }, (file = '', site = '') => {
      const read = articleFromHtml(readFileSync(`${SHARED}/pages/real/${file}`, 'utf8'), `https://${site}/`);
      const texts = textsOf(read) ?? [];
      expect(texts.length).toBeGreaterThanOrEqual(FEW[file] ?? 5);
      expect(texts.filter((text) => FRAME.test(text) || text.length < 25)).toEqual([]);
      expect(new Set(read.headlines?.map(({ text, url }) => `${url} ${text}`)).size).toBe(texts.length);
    });
  });
}
