import { groupTargets, periodWords, statusWords, type TargetGroup } from '../present/index.ts';
import { joined, notesOf, settingDocument } from './facts.ts';
import type { Chosen } from './types.ts';

/** A group of targets with the words of its head and the notes that hold for each of its items. */
export type HeadedGroup = TargetGroup & { head: string; shared: string[] };

/** Targets by period, status and document; a note that all of a group's items have is said once, in its head. */
export const headedGroups = (chosen: Chosen): HeadedGroup[] =>
  groupTargets(chosen.digest.targets).map((group) => {
    const all = group.nodes.flatMap(({ target, parts }) => [target, ...parts.map((part) => part.target)]);
    const [first = [], ...others] = all.map((target) => notesOf(target, chosen));
    const shared = first.filter((note) => others.every((notes) => notes.includes(note)));
    const parts = [
      periodWords(group.period, chosen.language),
      statusWords(group.status, chosen.language),
      settingDocument(group.document, chosen),
    ];
    return { ...group, shared, head: joined([joined(parts, ' · '), ...shared], ' ') };
  });
