import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { coverage } from '../../lib/digest/coverage.ts';
import { makeReport, siteKind, withoutWords } from '../../lib/export/report.ts';
import { articleOf } from '../../lib/page/article-of.ts';
import { collectRaw } from '../../lib/page/collect-raw.ts';
import { explain } from '../../lib/page/explain.ts';
import { digest, read } from '../../lib/session/engine.ts';
import { parse } from '../page/support.ts';

/** A report of a page, as the view makes it. */
function reportOf(body: string, title: string, url: string, path = 'main > div#ke-hoach > p.detail'): string {
  const document = parse(body, `<title>${title}</title>`);
  const { raw } = collectRaw(document, { isVisible: () => true, frameDocument: () => null }, url);
  const article = articleOf(raw);
  const made = digest(article);
  const explanation = explain(raw);
  if (!explanation) throw new Error('nothing to explain');
  const text = [articleText(article), ...raw.pieces.map((piece) => piece.text)].join('\n');
  return makeReport({
    about: { version: '0.1.0', browser: 'Chromium' },
    explanation,
    digest: made,
    coverage: coverage(read(article), made),
    root: { path, matches: '.detail-content' },
    text,
  });
}

const PAGE = `<nav><a href="/">Trang chủ</a></nav><div id="noi-dung"><h1>Kế hoạch trồng rừng của tỉnh</h1>
<p>Sáng 14/10, đồng chí Nông Văn Thử, Bí thư Tỉnh ủy Vân Sơn, chủ trì hội nghị triển khai Nghị quyết số 28-NQ/TU ngày 5/12/2022.</p>
<p>Năm 2026, tỉnh phấn đấu trồng mới 3.900 ha rừng, thu ngân sách đạt 1.250 tỷ đồng, tỷ lệ hộ nghèo giảm 2 - 2,5%.</p>
<p>Đồng chí yêu cầu các huyện ủy rà soát từng chỉ tiêu, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 30/11.</p></div>
<h4>Tin liên quan</h4><ul><li><a href="/1">Gặp mặt nữ cán bộ chủ chốt của tỉnh</a></li><li><a href="/2">Khởi công cầu Bản Mạ trong quý này</a></li></ul>`;

describe('a report', () => {
  it('says how a page was read', () => {
    const report = reportOf(PAGE, 'Kế hoạch trồng rừng của tỉnh', 'https://tinhuy.vanson.gov.vn/tin/1504.html');
    const rows = new Map(report.split('\n').map((row) => row.split(/: (.*)/s) as [string, string]));
    expect(rows.get('Trich Yeu')).toBe('0.1.0, Chromium');
    expect(rows.get('site')).toBe('*.gov.vn');
    expect(rows.get('kind')).toBe('article, language vi');
    expect(rows.get('platform')).toBe('.detail-content');
    expect(rows.get('root')).toMatch(/^main > div#… > p\.detail; (?:readability|plain); \d+ pieces, \d+ chars$/);
    expect(rows.get('cut section')).toMatch(/^3 pieces, \d+ chars, 1 runs$/);
    expect(rows.get('targets')).toMatch(/^\d \([a-z-]+ \d/);
    expect(rows.get('in no item')).toMatch(/^figures \d+, names \d+, mentions \d+, instructions \d+$/);
  });

  it('holds no text, name, figure or address of the page', () => {
    const report = reportOf(PAGE, 'Kế hoạch trồng rừng của tỉnh', 'https://tinhuy.vanson.gov.vn/tin/1504.html');
    expect(report).not.toMatch(/trồng|Nông|Thử|Vân|Sơn|vanson|1504|3\.900|1\.250|28-NQ|tinhuy/i);
  });

  /** Words of a made-up language, so that none is one of ours. */
  const word = fc
    .array(fc.constantFrom('zoa', 'xuê', 'vưq', 'kởz', 'jịx', 'wạy'), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join(''));
  const sentence = fc.array(word, { minLength: 8, maxLength: 30 }).map((words) => `${words.join(' ')} 12,5% năm 2026.`);
  const bare = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

  it('holds no word of four letters and more that any page says', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 8 }), word, word, (sentences, title, name) => {
        const [first = ''] = sentences;
        const id = bare(first.split(' ').slice(0, 3).join('-'));
        const run = bare(first.split(' ').slice(0, 2).join(''));
        const body = `<nav><a href="/${bare(title)}">${title} ${name}</a></nav><div id="${id}"><h1>${title} ${title}</h1>${sentences.map((text) => `<p>${text}</p>`).join('')}</div><h4>Tin liên quan</h4><p><a href="/x">${name} ${title}</a></p>`;
        const path = `body.${bare(name)} > div#${id} > p.${run}.Detail${bare(title)}`;
        const report = bare(reportOf(body, `${title} ${title}`, `https://${bare(title)}.example.gov.vn/${id}`, path));
        const said = [...sentences, title, name].join(' ').match(/\p{L}{4,}/gu) ?? [];
        expect(said.map(bare).filter((one) => report.includes(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the kind of a site', () => {
  it.each([
    ['https://tinhuy.hason.gov.vn/a', '*.gov.vn'],
    ['http://baovanson.vn/', '*.vn'],
    ['https://a.b.edu.vn:8080/x', '*.edu.vn'],
    ['https://example.com', '*.com'],
    ['https://EXAMPLE.GOV.VN', '*.gov.vn'],
    ['http://localhost/a', 'local'],
    ['http://10.0.0.7/a', 'local'],
    ['file:///home/a.html', 'local'],
    [null, 'local'],
  ])('of %s is %s', (url, kind) => expect(siteKind(url)).toBe(kind));
});

describe('a path without words', () => {
  it.each([
    ['div#ctl00_Main > div.detail-2', 'bài viết', 'div#ctl00_Main > div.detail-0'],
    ['div#tang-cuong-lanh-dao', 'Tăng cường lãnh đạo', 'div#…'],
    ['div.tangCuong', 'tăng cường lãnh đạo', 'div.…'],
    ['div.noidung.left', 'nội dung bài viết', 'div.….left'],
    ['div.chữ', 'x', 'div.…'],
    [`div.${'a'.repeat(40)}`, 'x', 'div.…'],
    ['main > article', 'article', 'main > article'],
  ])('%s on a page that says “%s” is %s', (path, text, out) => expect(withoutWords(path, text)).toBe(out));

  it('has no digit but zero', () => {
    expect(withoutWords('div#p12 > p.x9', '')).toBe('div#p00 > p.x0');
  });
});
