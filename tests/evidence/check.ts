import { type Article, articleText } from '../../lib/article.ts';
import { digestOf } from '../../lib/digest/digest-of.ts';
import type { Digest, Span } from '../../lib/digest/model.ts';
import * as engine from '../../lib/session/engine.ts';
import type { Shown } from './compare.ts';

/** A page that was read, and what was made of it. */
export type Page = { name: string; article: Article; text: string; digest: Digest };

export const pageOf = (name: string, article: Article): Page => ({
  name,
  article,
  text: articleText(article),
  digest: digestOf(article, engine),
});

/** Something that an item says, and whether the words that it points to say it. */
export type Fact = { holds: boolean; says: string; item: unknown };
/** What a page's items say of one kind. */
export type Check = (page: Page) => Fact[];

/** One line for each fact that nothing supports. */
export const unsupported = (page: Page, check: Check): string[] =>
  check(page)
    .filter(({ holds }) => !holds)
    .map(({ says, item }) => `${page.name}: ${says}: ${JSON.stringify(item)}`);

const isIn = (text: string, [start, end]: Span): boolean => 0 <= start && start < end && end <= text.length;
export const liesInText = ({ text, at, implied }: Shown): boolean =>
  at.length > 0 &&
  at.every((span) => isIn(text, span)) &&
  Object.values(implied).every((span) => span && isIn(text, span));
