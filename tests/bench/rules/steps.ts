import { articleFromText } from '../../../lib/digest/from-text.ts';
import { languageOf } from '../../../lib/digest/language.ts';
import { extractDocuments } from '../../../lib/extract/documents/index.ts';
import { extractEvent } from '../../../lib/extract/event/index.ts';
import { extractPeople } from '../../../lib/extract/people/index.ts';
import { extractSummary } from '../../../lib/extract/summary/index.ts';
import { extractTargets } from '../../../lib/extract/targets/index.ts';
import { extractTasks } from '../../../lib/extract/tasks/index.ts';
import { read } from '../../../lib/text/reading.ts';
import type { Runs } from '../rounds.ts';

/** Each step of a digest by itself, with what the steps before it found. In: a text. Out: the steps, in their order. */
export function stepsOf(text: string): Runs {
  const article = articleFromText(text);
  const reading = read(article);
  const documents = extractDocuments(reading);
  const people = extractPeople(reading);
  const event = extractEvent(reading);
  const targets = extractTargets(reading, { documents, event });
  const tasks = extractTasks(reading, { people });
  return {
    article: () => articleFromText(text),
    reading: () => read(article),
    language: () => languageOf(reading),
    documents: () => extractDocuments(reading),
    people: () => extractPeople(reading),
    event: () => extractEvent(reading),
    targets: () => extractTargets(reading, { documents, event }),
    tasks: () => extractTasks(reading, { people }),
    summary: () => extractSummary(reading, { event, targets, people, documents, tasks }),
  };
}
