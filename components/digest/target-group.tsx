import type { Target } from '../../lib/digest/model.ts';
import {
  capitalised,
  type TargetGroup as Group,
  impliedNotes,
  periodWords,
  referenceWords,
  sharedNotes,
  statusWords,
} from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';
import { ImpliedNotes } from './implied-notes.tsx';
import { TargetRow } from './target-row.tsx';

type Props = {
  /** Targets of one period, status and document. */
  group: Group;
};

const targetsOf = ({ nodes }: Group): Target[] =>
  nodes.flatMap(({ target, parts }) => [target, ...parts.map((part) => part.target)]);

export function TargetGroup({ group }: Props) {
  const { t, language } = useWords();
  const { article, digest } = usePage();
  const notesOf = (target: Target) => impliedNotes(target, article, language);
  const shared = sharedNotes(targetsOf(group).map(notesOf));
  const own = (target: Target) => notesOf(target).filter((note) => !shared.includes(note));
  const period = periodWords(group.period, language);
  const document = group.document && referenceWords(group.document, digest.documents);
  // What the head has just said is not said again: only where it comes from.
  const inHead = (note: string) => (document ? note.replace(`[${document}: `, '[') : note);
  return (
    <section class="group">
      <h2 class="group-head">
        {period && <span class="group-period">{capitalised(period)}</span>}
        <span class="group-status">{capitalised(statusWords(group.status, language))}</span>
        {document && (
          <span class="group-document">
            <PageWords>{document}</PageWords>
          </span>
        )}
        <ImpliedNotes notes={shared.map(inHead)} />
      </h2>
      <ul class="items" aria-label={t('target.columns')}>
        {group.nodes.map(({ target, index, parts }) => (
          <li key={index}>
            <TargetRow target={target} index={index} part={false} notes={own(target)} />
            {parts.length > 0 && (
              <ul class="items parts">
                {parts.map((part) => (
                  <li key={part.index}>
                    <TargetRow target={part.target} index={part.index} part notes={own(part.target)} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
