import { lineAt } from '../../lib/text/reading.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';
import { Item } from './item.tsx';

/** Sentences picked from the page; each opens to the paragraph that it stands in. */
export function SummaryPanel() {
  const { t } = useWords();
  const { digest, reading } = usePage();
  const paragraphOf = (start: number) => {
    const line = lineAt(reading, start);
    return [line.start, line.end] as const;
  };
  return (
    <>
      <p class="panel-note">{t('summary.note')}</p>
      <ol class="items cards">
        {digest.summary.map(({ text, at }, index) => (
          <li key={at.join()}>
            <Item
              id={`summary:${index}`}
              class="key-sentence"
              spans={[at]}
              quotes={[{ span: paragraphOf(at[0]), marks: [at] }]}
              head={<PageWords>{text}</PageWords>}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
