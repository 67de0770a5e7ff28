import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Digest } from '../../lib/digest/model.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import * as engine from '../../lib/session/engine.ts';
import { itemsOf, type Kind, type Predicted } from '../score/items.ts';

/** Running text that gives no item: a page of one sentence is taken for a notice and not read. */
const AROUND =
  'Người dân trên địa bàn biết, làm theo và được mọi người đồng tình, ủng hộ; bà con trong vùng rất vui và tin tưởng vào những đổi thay của quê hương mình.';

const page = (form: string): string =>
  `<!doctype html><html><body><h1>Thông tin của trang</h1><p>${AROUND}</p>${form}<p>${AROUND}</p></body></html>`;

/** The digest of a rule's example: text, or HTML. */
const digestOfExample = (example: string): Digest =>
  digestOf(
    example.startsWith('<')
      ? articleFromHtml(page(example), 'https://vanson.example.gov.vn/tin/1')
      : articleFromText(`Tin trong tỉnh\n${example}\n${AROUND}`),
    engine,
  );

/** What a rule reads in its example. */
export const itemsBy = (kind: Kind, rule: string, example: string): Predicted<Kind>[] =>
  itemsOf(digestOfExample(example), kind).filter((item) => item.rule === rule);
