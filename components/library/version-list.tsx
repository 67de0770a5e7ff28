import type { SavedPage, SavedVersion } from '../../lib/library/types.ts';
import { timeWords } from '../../lib/present/index.ts';
import { useWords } from '../language.ts';
import { ChangeList } from './change-list.tsx';
import { hashOf } from './route.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  page: SavedPage;
  versions: readonly SavedVersion[];
  shown: number;
};

/** The versions of a page, newest first, each with what changed since the one before. */
export function VersionList({ page, versions, shown }: Props) {
  const say = useLibraryWords();
  const { language } = useWords();
  return (
    <>
      <h2 class="record-head">{say('versions')}</h2>
      <ol class="versions">
        {versions.toReversed().map((version) => {
          const { version: number, savedAt } = version;
          const before = versions.find((one) => one.version === number - 1);
          return (
            <li key={number} class="version" data-shown={number === shown}>
              <p class="version-head">
                <a
                  href={hashOf({ view: 'page', id: page.id, version: number, show: null })}
                  aria-current={number === shown ? 'true' : undefined}
                >
                  {say('version.name', { number })}
                </a>
                <span>{timeWords(savedAt, language)}</span>
                {number === versions.length && <span>{say('version.newest')}</span>}
                {number === shown && <span class="version-shown">{say('version.shown')}</span>}
              </p>
              {before ? (
                <ChangeList older={before} newer={version} />
              ) : (
                <p class="version-note">{say('version.first')}</p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
