import type { Article } from '../article.ts';
import { extractDocuments } from '../extract/documents/index.ts';
import { extractEvent } from '../extract/event/index.ts';
import { extractPeople } from '../extract/people/index.ts';
import { extractSummary } from '../extract/summary/index.ts';
import { extractTargets } from '../extract/targets/index.ts';
import { extractTasks } from '../extract/tasks/index.ts';
import { read } from '../text/reading.ts';
import { kindOf } from './kind.ts';
import { languageOf } from './language.ts';
import { type Digest, SCHEMA } from './model.ts';

/** Kinds that hold no text of one page: nothing is extracted from them. */
const EMPTY_KINDS = new Set(['listing', 'pdf', 'scan', 'foreign', 'short']);

/**
 * Reads an article. Pure and deterministic: the same article gives the same digest, in every browser and on the
 * command line. Throws nothing.
 */
export function digest(article: Article): Digest {
  const reading = read(article);
  const language = languageOf(reading);
  const kind = kindOf(article, reading, language);
  const source = {
    url: article.url,
    title: article.title,
    site: article.site,
    published: article.published,
    language,
    kind,
  };
  const nothing = { event: null, summary: [], targets: [], people: [], documents: [], tasks: [] };
  if (EMPTY_KINDS.has(kind)) return { schema: SCHEMA, source, unread: article.unread, ...nothing };

  const documents = extractDocuments(reading);
  const people = extractPeople(reading);
  const event = kind === 'legal' ? null : extractEvent(reading);
  const targets = extractTargets(reading, { documents, event });
  const tasks = extractTasks(reading, { people });
  const summary = extractSummary(reading, { event, targets, people, documents, tasks });
  return { schema: SCHEMA, source, unread: article.unread, event, summary, targets, people, documents, tasks };
}
