import { useNotify } from '../notice.ts';
import { LabelEditor } from './label-editor.tsx';
import { useShelf } from './library-context.ts';
import { useAsked } from './use-asked.ts';
import { libraryWords } from './use-library-words.ts';

type Props = {
  /** The pages to label. */
  ids: readonly number[];
};

/** Puts a label on several pages, or takes one off all of them. */
export function LabelMany({ ids }: Props) {
  const { library, touch, failed } = useShelf();
  const notify = useNotify();
  const pages = useAsked(
    async () => (await Promise.all(ids.map(library.page))).filter((page) => page !== null),
    ids.join(),
  );
  if (!pages) return null;
  const change = async (of: (labels: string[]) => string[]): Promise<void> => {
    for (const { id, labels } of pages) {
      const next = of(labels);
      if (next.join('\n') !== labels.join('\n')) await library.setLabels(id, next);
    }
    notify({ says: (_, language) => libraryWords(language)('labels.done') });
    touch();
  };
  return (
    <LabelEditor
      labels={[...new Set(pages.flatMap(({ labels }) => labels))]}
      onAdd={(label) => void change((labels) => (labels.includes(label) ? labels : [...labels, label])).catch(failed)}
      onDrop={(label) => void change((labels) => labels.filter((one) => one !== label)).catch(failed)}
    />
  );
}
