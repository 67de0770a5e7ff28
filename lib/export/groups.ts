import { groupTargets, periodWords, sharedNotes, statusWords, type TargetGroup } from '../present/index.ts';
import { joined, notesOf, settingDocument } from './facts.ts';
import type { Chosen } from './types.ts';

/** A group of targets with the words of its head and the notes that stand there. */
export type HeadedGroup = TargetGroup & { head: string; shared: string[] };

/** Targets by period, status and document; what most of a group's items take from elsewhere is said once, in its head. */
export const headedGroups = (chosen: Chosen): HeadedGroup[] =>
  groupTargets(chosen.digest.targets).map((group) => {
    const all = group.nodes.flatMap(({ target, parts }) => [target, ...parts.map((part) => part.target)]);
    const shared = sharedNotes(all.map((target) => notesOf(target, chosen)));
    const parts = [
      periodWords(group.period, chosen.language),
      statusWords(group.status, chosen.language),
      settingDocument(group.document, chosen),
    ];
    return { ...group, shared, head: joined([joined(parts, ' · '), ...shared], ' ') };
  });
