import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article.ts';
import { collectWith } from '../../lib/page/collect.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { snapshot } from '../../lib/page/snapshot.ts';
import { piecesOf, type Walk } from '../../lib/page/walk.ts';

export const parse = (body: string, head = ''): Document =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;

/** The pieces of a page whose every element is shown. */
export const walkOf = (body: string): Walk =>
  piecesOf(snapshot(parse(body), { isVisible: () => true, frameDocument: () => null }));

export const linesOf = (body: string): string[] => walkOf(body).pieces.map(({ text }) => text);

/** A paragraph that is running text beyond doubt. */
export const PROSE =
  'Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng tập trung lãnh đạo, chỉ đạo thực hiện tốt các nhiệm vụ phát triển kinh tế - xã hội trên địa bàn.';

/** What is read of a live document of which some elements are hidden. */
export const collect = (page: Document, isVisible: (element: Element) => boolean = () => true): Article =>
  collectWith(page, { isVisible, frameDocument: () => null }).article;

export const article = (body: string, { head = '', url = 'https://vanson.example.gov.vn/tin/1' } = {}): Article =>
  articleFromHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, url);
