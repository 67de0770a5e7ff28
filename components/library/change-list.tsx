import { useMemo } from 'preact/hooks';
import { changesBetween } from '../../lib/library/changes.ts';
import type { SavedVersion } from '../../lib/library/types.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { type ChangeLine, changeLines } from './change-lines.ts';
import { hashOf } from './route.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = { older: SavedVersion; newer: SavedVersion };

const WAYS = ['changed', 'added', 'dropped'] as const;

/** What changed from one version to the next: "955 → 965", what was added and what was dropped; each leads to its text. */
export function ChangeList({ older, newer }: Props) {
  const say = useLibraryWords();
  const { language } = useWords();
  const lines = useMemo(
    () => changeLines(changesBetween(older.digest, newer.digest), older, newer, language),
    [older, newer, language],
  );
  if (lines.length === 0) return <p class="version-note">{say('version.same')}</p>;
  return (
    <>
      {WAYS.map((came) => {
        const some = lines.filter((line) => line.came === came);
        if (some.length === 0) return null;
        return (
          <section key={came}>
            <h3 class="changes-head" data-came={came}>
              {say(`changes.${came}`)}
            </h3>
            <ul>
              {some.map((line, index) => (
                <li key={`${index} ${line.about}`} class="change">
                  <Line line={line} page={newer.page} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Line({ line: { about, before, after, version, item }, page }: { line: ChangeLine; page: number }) {
  const words = <PageWords>{about}</PageWords>;
  return (
    <>
      {item ? <a href={hashOf({ view: 'page', id: page, version, show: item })}>{words}</a> : words}
      {before !== null && after !== null && (
        <span class="change-values">
          {': '}
          <del>
            <PageWords>{before}</PageWords>
          </del>{' '}
          →{' '}
          <ins>
            <PageWords>{after}</PageWords>
          </ins>
        </span>
      )}
    </>
  );
}
