import type { Article } from '../../lib/article.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Digest, Span } from '../../lib/digest/model.ts';
import { checkPage } from '../../lib/library/check-line.ts';
import { pageLine } from '../../lib/library/file-format.ts';
import { collectedFromHtml } from '../../lib/page/from-html.ts';
import { pageOf, unsupported } from '../evidence/check.ts';
import { CHECKS } from '../evidence/checks.ts';
import { RECORD } from '../evidence/record.ts';
import { findAll } from './places.ts';

const URL = 'https://vanson.example.gov.vn/tin/1';
const NOW = '2024-03-01T00:00:00.000Z';
const ALL = [...Object.values(CHECKS), ...Object.values(RECORD)];
/** Of a page: each is looked for in all of it. */
const PLACES = 4;

/** What came of a page that nothing is wrong with. */
export type Judged = { items: number; places: number; found: number };

const spansOf = ({ targets, people, documents, tasks, event, summary }: Digest): Span[] => [
  ...[...targets, ...tasks, ...summary, ...(event ? [event] : [])].map(({ at }) => at),
  ...[...people, ...documents].flatMap(({ at }) => at),
];

/** Throws where an item says what its words don't, or where the page couldn't be kept and carried over. Out: its items' places. */
function spansOfSound(article: Article): Span[] {
  const page = pageOf('page', article);
  const wrong = ALL.flatMap((check) => unsupported(page, check));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const { digest } = page;
  const version = { savedAt: NOW, readAt: NOW, url: URL, article, digest };
  const own = { id: 1, labels: [], note: '', notedAt: null, removedAt: null };
  checkPage({ number: 1, text: pageLine(own as never, [version as never]) });
  return spansOf(digest);
}

/** Reads a page, checks each fact, and looks some of them up in it. Throws what is wrong. */
export function judgePage(html: string): Judged {
  const read = collectedFromHtml(html, URL);
  const spans = spansOfSound(read.article);
  const step = Math.max(1, Math.floor(spans.length / PLACES));
  const some = spans.filter((_, i) => i % step === 0).slice(0, PLACES);
  const found = findAll(read, some);
  return { items: spans.length, places: some.length, found: found.filter(Boolean).length };
}

/** The same of a text, which has no places to look up. */
export const judgeText = (text: string): Judged => ({
  items: spansOfSound(articleFromText(text)).length,
  places: 0,
  found: 0,
});
