import { type Article, articleText } from '../../lib/article.ts';
import { gatherIndicators, type Indicator } from '../../lib/compare/gather-indicators.ts';
import {
  type Digest,
  type Document,
  type Person,
  SCHEMA,
  type Span,
  type Target,
  type Task,
} from '../../lib/digest/model.ts';
import type { Saved } from '../../lib/library/types.ts';
import { DOCUMENT as BLANK } from '../blank.ts';

type Said<Item> = Partial<Omit<Item, 'at'>> & {
  /** The item's own words, as they stand in the page. */
  words: string;
};
type Page = {
  title?: string;
  site?: string | null;
  published?: string | null;
  lines?: string[];
  targets?: Said<Target>[];
  people?: Said<Person>[];
  documents?: Said<Document>[];
  tasks?: Said<Task>[];
  event?: string;
};

/** A saved page of a made-up text; each item's words are found in it, and a word that isn't there is an error of the test. */
export function savedPage(id: number, page: Page): Saved {
  const { title = 'Hội nghị tổng kết', site = null, published = null } = page;
  const said = [...(page.targets ?? []), ...(page.people ?? []), ...(page.documents ?? []), ...(page.tasks ?? [])];
  const lines = page.lines ?? said.map(({ words }) => `${words}.`);
  const article: Article = {
    url: site ? `https://${site}/${id}` : null,
    title,
    titleStamp: -1,
    site,
    published,
    kind: 'article',
    blocks: lines.map((text) => ({ kind: 'paragraph', text, stamp: -1 })),
    unread: [],
  };
  const text = articleText(article);
  const at = (words: string): Span => {
    const start = text.indexOf(words, title.length + 1);
    if (start < 0) throw new Error(`not in the page: ${words}`);
    return [start, start + words.length];
  };
  const digest: Digest = {
    schema: SCHEMA,
    source: { url: article.url, title, site, published, language: 'vi', kind: 'article' },
    unread: [],
    event: page.event
      ? { name: page.event, date: null, place: null, host: null, implied: {}, at: [0, 1], rule: 'test' }
      : null,
    summary: [],
    targets: (page.targets ?? []).map(({ words, ...rest }) => ({ ...TARGET, printed: words, ...rest, at: at(words) })),
    people: (page.people ?? []).map(({ words, ...rest }) => ({ ...PERSON, name: words, ...rest, at: [at(words)] })),
    documents: (page.documents ?? []).map(({ words, ...rest }) => ({ ...DOCUMENT, ...rest, at: [at(words)] })),
    tasks: (page.tasks ?? []).map(({ words, ...rest }) => ({ ...TASK, action: words, ...rest, at: at(words) })),
  };
  return {
    page: {
      id,
      address: `page:${id}`,
      url: article.url ?? '',
      title,
      site,
      published,
      firstSavedAt: '2026-01-01T00:00:00.000Z',
      savedAt: '2026-01-01T00:00:00.000Z',
      readAt: '2026-01-01T00:00:00.000Z',
      versions: 1,
      fingerprint: String(id),
      counts: {
        targets: digest.targets.length,
        people: digest.people.length,
        documents: digest.documents.length,
        tasks: digest.tasks.length,
        summary: 0,
      },
      facets: {},
      labels: [],
      note: '',
    },
    article,
    digest,
  };
}

const TARGET: Omit<Target, 'at'> = {
  indicator: 'thu ngân sách nhà nước',
  status: 'result',
  direction: 'reach',
  comparator: 'eq',
  value: 100,
  value_to: null,
  unit: 'tỷ đồng',
  per: null,
  period: '2023',
  scope: null,
  document: null,
  printed: '',
  base: null,
  met: null,
  implied: {},
  rule: 'test',
};
const PERSON: Omit<Person, 'at'> = { name: '', positions: [], held: {}, roles: ['attendee'], rule: 'test' };
const DOCUMENT: Omit<Document, 'at'> = {
  type: 'Nghị quyết',
  ...BLANK,
  rule: 'test',
};
const TASK: Omit<Task, 'at'> = { from: null, to: null, action: '', due: null, implied: {}, rule: 'test' };

/** A page of Kon Tum before the merger, unless something else is said, with one target. */
export const pageOfKonTum = (id: number, target: Said<Target>, page: Page = {}): Saved =>
  savedPage(id, { site: 'kontum.gov.vn', published: '2024-01-10', ...page, targets: [target] });

export function indicatorsOf(pages: readonly Saved[]): Indicator[] {
  const gather = gatherIndicators();
  for (const page of pages) gather.add(page);
  return gather.done();
}
