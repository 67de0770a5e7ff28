import type { Span } from '../../lib/digest/model.ts';
import { useWords } from '../language.ts';
import { Later } from '../later.tsx';
import { usePage } from '../page.ts';
import { useServices } from '../services.ts';
import { CopyItem } from './copy-item.tsx';
import { type MarkedSentence, markedSentences } from './marked-sentences.ts';
import { Sentence } from './sentence.tsx';
import { ShowButton } from './show-button.tsx';

const loadTerms = () => import('../gloss/terms.tsx').then(({ Terms }) => Terms);

type Props = {
  /** The item's section and index. */
  id: string;
  /** Id of this element, which the item's button controls. */
  domId: string;
  /** Id of the item's button, which names it. */
  headId: string;
  /** Where the page says it. */
  spans: readonly Span[];
  /** What to quote instead of the sentences of the spans. */
  quotes: readonly MarkedSentence[] | undefined;
};

/** What an item opens to: every sentence that it was taken from, and the buttons that copy it. */
export function ItemDetail({ id, domId, headId, spans, quotes }: Props) {
  const { t } = useWords();
  const { reading } = usePage();
  const { place } = useServices();
  const sentences = quotes ?? markedSentences(reading, spans);
  const labelOf = (span: Span, index: number) =>
    [sentences.length > 1 && t('sentence.more', { index: index + 1, count: sentences.length }), place?.(span)]
      .filter(Boolean)
      .join(' · ');
  return (
    <section class="item-detail" id={domId} aria-labelledby={headId}>
      {sentences.map((sentence, index) => (
        <div class="quoted" key={sentence.span.join()}>
          {labelOf(sentence.span, index) && (
            <p class="quoted-label" id={`${domId}-${index}`}>
              {labelOf(sentence.span, index)}
            </p>
          )}
          <div class="quoted-line">
            <Sentence sentence={sentence} />
            {index > 0 && <ShowButton span={sentence.span} describedBy={`${domId}-${index}`} />}
          </div>
        </div>
      ))}
      <Later load={loadTerms} id={id} spans={spans} />
      <CopyItem id={id} headId={headId} />
    </section>
  );
}
