import type { Article } from '../../lib/article.ts';
import { digestOf } from '../../lib/digest/digest-of.ts';
import type { Digest } from '../../lib/digest/model.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import * as engine from '../../lib/session/engine.ts';

export const BODY =
  '<p>Quyết định này quy định việc quản lý, khai thác chợ trên địa bàn tỉnh; các sở, ngành, địa phương tổ chức thực hiện và báo cáo Ủy ban nhân dân tỉnh theo quy định hiện hành, bảo đảm đúng thời hạn được giao.</p>';

/** A document's page as a portal frames it. */
export const pageOf = (main: string, { title = 'Chi tiết văn bản', after = '' } = {}): Article =>
  articleFromHtml(
    `<!doctype html><html><head><title>${title} - Cổng thông tin điện tử tỉnh Vân Sơn</title></head><body>
    <ul class="menu"><li><a href="/1">Giới thiệu</a></li><li><a href="/2">Tin tức</a></li><li><a href="/3">Văn bản</a></li></ul>
    <div class="main"><h1>${title}</h1>${main}</div>${after}
    <div class="footer"><p>Chịu trách nhiệm: Chánh Văn phòng</p></div></body></html>`,
    'https://vanson.example.gov.vn/van-ban/1',
  );

export const read = (article: Article): Digest => digestOf(article, engine);
export const digestOfPage = (main: string, around: { title?: string; after?: string } = {}): Digest =>
  read(pageOf(main, around));

export const table = (...pairs: readonly (readonly [label: string, value: string])[]): string =>
  `<table>${pairs.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
