import type { Kind } from '../items.ts';
import type { Judgements } from '../judge.ts';
import type { Scorer } from '../scorer.ts';
import { classifyDocuments } from './documents.ts';
import { classifyEvent } from './event.ts';
import type { Finding } from './finding.ts';
import { classifyPeople } from './people.ts';
import { classifyTargets } from './targets.ts';
import { classifyTasks } from './tasks.ts';

/** Every error of one kind on one page, with its class. */
export const classify = (kind: Kind, judged: Judgements, text: string, scorer: Scorer): Finding[] =>
  ({
    people: () => classifyPeople(judged.people, text, scorer),
    documents: () => classifyDocuments(judged.documents, text, scorer),
    targets: () => classifyTargets(judged.targets, text, scorer),
    tasks: () => classifyTasks(judged.tasks, text, scorer),
    event: () => classifyEvent(judged.event, text, scorer),
  })[kind]();
