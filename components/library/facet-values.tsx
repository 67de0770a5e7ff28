import { useState } from 'preact/hooks';
import { bare } from '../../lib/library/fold.ts';
import type { Facet } from '../../lib/library/types.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { facetWords } from './facet-words.ts';
import { useShelf } from './library-context.ts';
import { useAsked } from './use-asked.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  facet: Facet;
  chosen: readonly string[];
  onChosen: (values: string[]) => void;
};

/** As many as the eye takes in; and as many as are worth drawing once the list was narrowed by typing. */
const SHOWN = 8;
const FOUND = 40;

/** The values of a facet, most used first, with how many pages have each; where they are many, a field to find one. */
export function FacetValues({ facet, chosen, onChosen }: Props) {
  const say = useLibraryWords();
  const { language } = useWords();
  const { library } = useShelf();
  const [typed, setTyped] = useState('');
  const values = useAsked(() => library.values(facet), facet);
  if (!values) return null;
  if (values.length === 0 && chosen.length === 0) return <p class="facet-note">{say('facet.none')}</p>;
  const wordsOf = (value: string): string => facetWords(facet, value, language, say) ?? value;
  const wanted = bare(typed.trim());
  const isChosen = new Set(chosen);
  const gone = chosen.filter((value) => !values.some((one) => one.value === value));
  const all = [...gone.map((value) => ({ value, pages: 0 })), ...values];
  const fits = wanted ? all.filter(({ value }) => bare(wordsOf(value)).includes(wanted)) : all;
  const first = fits.slice(0, wanted ? FOUND : SHOWN);
  const shown = [
    ...all.filter(({ value }) => isChosen.has(value) && !first.some((one) => one.value === value)),
    ...first,
  ];
  const rest = fits.length - first.length;
  return (
    <>
      {values.length > SHOWN && (
        <input
          type="search"
          class="facet-find"
          aria-label={say('facet.find', { facet: say(`facet.${facet}`).toLowerCase() })}
          placeholder={say('facet.find', { facet: say(`facet.${facet}`).toLowerCase() })}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <fieldset class="facet-values" aria-label={say(`facet.${facet}`)}>
        {shown.map(({ value, pages }) => (
          <label key={value} class="facet-value">
            <input
              type="checkbox"
              checked={isChosen.has(value)}
              onChange={() =>
                onChosen(isChosen.has(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
              }
            />
            <PageWords class="facet-name">{wordsOf(value)}</PageWords>
            <span class="facet-pages">{pages}</span>
          </label>
        ))}
      </fieldset>
      {fits.length === 0 && <p class="facet-note">{say('facet.unfound')}</p>}
      {rest > 0 && <p class="facet-note">{say('facet.rest', { count: rest })}</p>}
    </>
  );
}
