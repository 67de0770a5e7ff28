import { useId } from 'preact/hooks';
import type { Span } from '../../lib/digest/model.ts';
import { sentenceSpan } from '../../lib/present/index.ts';
import type { Reading } from '../../lib/text/reading.ts';
import { usePage } from '../page.ts';
import { Sentence } from './sentence.tsx';
import { ShowButton } from './show-button.tsx';

type Props = {
  /** Places of the article that stand in no item. */
  spans: readonly Span[];
};

/** As much of the sentence around a place as tells what it is about, cut between words. */
const AROUND = 70;

/** Figures or names that stand in no item, each with the words around it and the way to it in the page. */
export function FoundList({ spans }: Props) {
  const { reading } = usePage();
  const id = useId();
  return (
    <ul class="found-list">
      {spans.map((span, index) => (
        <li key={span.join()} class="found">
          <Sentence id={`${id}-${index}`} sentence={{ span: surroundings(reading, span), marks: [span] }} />
          <ShowButton span={sentenceSpan(reading, span)} describedBy={`${id}-${index}`} />
        </li>
      ))}
    </ul>
  );
}

function surroundings(reading: Reading, span: Span): Span {
  const [first, last] = sentenceSpan(reading, span);
  const { text } = reading;
  const from = span[0] - first <= AROUND ? first : text.indexOf(' ', span[0] - AROUND) + 1;
  const to = last - span[1] <= AROUND ? last : text.lastIndexOf(' ', span[1] + AROUND);
  return [Math.min(from, span[0]), Math.max(to, span[1])];
}
