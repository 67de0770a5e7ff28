import type { Check } from './check.ts';
import { DOCUMENTS } from './documents.ts';
import { EVENT, SUMMARY } from './event.ts';
import { PEOPLE } from './people.ts';
import { TARGETS } from './targets.ts';
import { TASKS } from './tasks.ts';

/** What must hold of every item of a digest, by what it says. */
export const CHECKS: Readonly<Record<string, Check>> = {
  ...TARGETS,
  ...PEOPLE,
  ...DOCUMENTS,
  ...TASKS,
  ...EVENT,
  ...SUMMARY,
};
