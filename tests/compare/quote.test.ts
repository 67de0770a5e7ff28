import { expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { placesToQuote, quoterOf } from '../../lib/compare/quote.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Span } from '../../lib/digest/model.ts';

const NAME = 'Nông Văn Thử';
const article = articleFromText(`Vân Sơn giao chỉ tiêu
Chủ tịch UBND tỉnh ${NAME} chủ trì; ông ${NAME} kết luận. Sau đó, ${NAME} đi kiểm tra.
${NAME} ký. ${NAME} về. ${NAME} nghỉ.`);
const text = articleText(article);
const places = [...text.matchAll(new RegExp(NAME, 'gu'))].map(({ index }): Span => [index, index + NAME.length]);

it('quotes the first sentences that an item stands in, each once, by its first place there', () => {
  expect(places).toHaveLength(6);
  expect(placesToQuote(places, quoterOf(article))).toEqual([places[0], places[2], places[3]]);
});
