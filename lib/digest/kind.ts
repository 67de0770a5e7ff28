import type { Article } from '../article.ts';
import type { Reading } from '../text/reading.ts';
import type { Kind } from './model.ts';

/** Less than this many characters of text below the title is no article: nothing is worth a digest. */
const SHORTEST = 120;
/** A legal text shows its national name, or its type and preamble, within this many characters. */
const HEAD = 4000;

/** Quốc hiệu and tiêu ngữ, which Decree 30/2020/NĐ-CP puts at the head of every administrative document. */
const NATIONAL_NAME =
  /cộng h[òo]a xã hội chủ nghĩa việt nam[\s_-]{1,80}độc lập\s{0,2}-\s{0,2}tự do\s{0,2}-\s{0,2}hạnh phúc/u;
/** The preamble that names what the document rests on: "Căn cứ Luật …;". */
const PREAMBLE =
  /(?:^|[\s_])căn cứ (?:luật|bộ luật|hiến pháp|pháp lệnh|nghị định|nghị quyết|điều lệ|quyết định|thông tư|quy định)[^;\n]{5,400};/u;
/** The running head of the official gazette, also over the second half of a long text. */
const GAZETTE = /(?:^|\s)công báo\s?\/\s?số \d/u;
const ARTICLE_ONE = /(?:^|[\s:])điều 1\s?[.:]/u;
/** The words that lead from the preamble to the provisions. */
const ENACTS = /(?:^|[\s,;.])(?:quyết nghị|quyết định|ban hành (?:thông tư|nghị định|nghị quyết)[^\n]{3,300})\s?[:.]/u;

/**
 * Refines what the DOM told about the page by what the words tell: an article, a legal text itself, a text too short
 * or one that is not Vietnamese.
 */
export function kindOf(article: Article, reading: Reading, language: string): Kind {
  if (article.kind === 'listing' || article.kind === 'pdf' || article.kind === 'scan') return article.kind;
  const body = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (article.kind === 'short' || body < SHORTEST) return 'short';
  if (language !== 'vi') return 'foreign';
  return isLegal(reading) ? 'legal' : 'article';
}

function isLegal({ folded }: Reading): boolean {
  const head = folded.slice(0, HEAD);
  if (NATIONAL_NAME.test(head) || GAZETTE.test(folded.slice(0, 300))) return true;
  return PREAMBLE.test(head) && (ARTICLE_ONE.test(folded) || ENACTS.test(head));
}
