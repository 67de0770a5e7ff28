import type { Article } from '../article.ts';
import type { Reading } from '../text/reading.ts';
import type { Kind } from './model.ts';

/** Less than this many characters of text below the title is no article: nothing is worth a digest. */
const SHORTEST = 120;
/** The preamble and the articles that Decree 30/2020/NĐ-CP prescribes for a legal text. */
const PREAMBLE = /^(?:căn cứ|xét đề nghị|theo đề nghị của)/u;
const ARTICLE_HEAD = /^điều \d{1,3}\s*[.:]/u;

/** Refines what the DOM told about the page by what the words tell. */
export function kindOf(article: Article, reading: Reading, language: string): Kind {
  if (article.kind === 'listing' || article.kind === 'pdf' || article.kind === 'scan') return article.kind;
  const body = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (article.kind === 'short' || body < SHORTEST) return 'short';
  if (language !== 'vi') return 'foreign';
  const starts = reading.lines.map((line) => reading.folded.slice(line.start, line.start + 40));
  const legal = starts.filter((s) => PREAMBLE.test(s)).length > 0 && starts.some((s) => ARTICLE_HEAD.test(s));
  return legal ? 'legal' : 'article';
}
