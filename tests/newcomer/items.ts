import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { itemsOf, KINDS, shortOf } from '../score/items.ts';

/** Running text that gives no item: a page of one sentence is taken for a notice and not read. */
const AROUND =
  'Người dân trên địa bàn biết, làm theo và được mọi người đồng tình, ủng hộ; bà con trong vùng rất vui và tin tưởng vào những đổi thay của quê hương mình.';

/** What a sentence gives, each item in one short line. */
export function itemsIn(sentence: string): string[] {
  const read = digest(articleFromText(`Tin trong tỉnh\n${sentence}\n${AROUND}`));
  return KINDS.flatMap((kind) => itemsOf(read, kind).map((item) => shortOf(kind, item)));
}
