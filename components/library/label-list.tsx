import { EVERYTHING, hashOf } from './route.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = { labels: readonly string[] };

/** The reader's labels of a page; each leads to all that have it. */
export function LabelList({ labels }: Props) {
  const say = useLibraryWords();
  return (
    <ul class="labels" aria-label={say('hit.labels')}>
      {labels.map((label) => (
        <li key={label}>
          <a class="label" href={hashOf({ view: 'list', search: { ...EVERYTHING, facets: { label: [label] } } })}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
