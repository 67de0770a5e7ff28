import type { SavedPage, SavedVersion } from '../../lib/library/types.ts';
import { timeWords } from '../../lib/present/index.ts';
import { useWords } from '../language.ts';
import { useNotify } from '../notice.ts';
import { LabelEditor } from './label-editor.tsx';
import { useShelf } from './library-context.ts';
import { NoteField } from './note-field.tsx';
import { ReprintList } from './reprint-list.tsx';
import { libraryWords, useLibraryWords } from './use-library-words.ts';
import { VersionList } from './version-list.tsx';

type Props = {
  page: SavedPage;
  versions: readonly SavedVersion[];
  /** The number of the version that is shown. */
  shown: number;
};

/** What the reader wrote to a page, when it was saved, who else prints it and how it changed. */
export function RecordCard({ page, versions, shown }: Props) {
  const say = useLibraryWords();
  const { language } = useWords();
  const { library, touch, failed } = useShelf();
  const notify = useNotify();
  const setLabels = async (labels: string[]): Promise<void> => {
    await library.setLabels(page.id, labels);
    notify({ says: (_, spoken) => libraryWords(spoken)('labels.done') });
    touch();
  };
  const version = versions.find((one) => one.version === shown);
  return (
    <section class="record" aria-label={say('record')}>
      {version && (
        <p class="record-times">
          <span>{say('record.saved', { time: timeWords(version.savedAt, language) })}</span>
          <span>{say('record.read', { time: timeWords(version.readAt, language) })}</span>
        </p>
      )}
      <h2 class="record-head">{say('labels')}</h2>
      <LabelEditor
        labels={page.labels}
        onAdd={(label) => void setLabels([...page.labels, label]).catch(failed)}
        onDrop={(label) => void setLabels(page.labels.filter((one) => one !== label)).catch(failed)}
      />
      <NoteField key={page.id} id={page.id} note={page.note} />
      <ReprintList page={page} />
      {versions.length > 1 && <VersionList page={page} versions={versions} shown={shown} />}
    </section>
  );
}
