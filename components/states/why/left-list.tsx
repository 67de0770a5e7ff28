import { Disclosure } from '../../controls/disclosure.tsx';
import { FoundList } from '../../digest/found-list.tsx';
import { useWords } from '../../language.ts';
import { usePage } from '../../page.ts';
import { useStateWords } from '../use-state-words.ts';

const LEFT = ['figures', 'names', 'mentions', 'instructions'] as const;

/** What the page's text holds and no item does; each opens to its places. */
export function LeftList() {
  const { t } = useWords();
  const say = useStateWords();
  const { coverage } = usePage();
  return (
    <section class="why-part">
      <h2 class="why-head">{say('why.left')}</h2>
      {!coverage && <p>{say('why.counting')}</p>}
      {coverage &&
        LEFT.map((what) =>
          coverage[what].length === 0 ? (
            <p key={what}>{t(`coverage.${what}.none`)}</p>
          ) : (
            <Disclosure key={what} says={t(`coverage.${what}`, { count: coverage[what].length })}>
              <FoundList spans={coverage[what]} />
            </Disclosure>
          ),
        )}
    </section>
  );
}
