import type { Cut } from '../../../lib/page/explain.ts';
import { Disclosure } from '../../controls/disclosure.tsx';
import { PageWords } from '../../controls/page-words.tsx';
import { useStateWords } from '../use-state-words.ts';
import type { Paths } from './use-paths.ts';

type Props = {
  cuts: readonly Cut[];
  /** What the page calls the elements that were left out, by "reason:index". */
  paths: Paths;
};

/** More of one reason nobody reads. */
const MOST = 40;

/** What was left out, by reason; each opens to where it stood and how it began. */
export function CutList({ cuts, paths }: Props) {
  const say = useStateWords();
  return (
    <section class="why-part">
      <h2 class="why-head">{say('why.cuts')}</h2>
      {cuts.length === 0 && <p>{say('why.cuts.none')}</p>}
      {cuts.map(({ reason, pieces, characters, runs }) => (
        <Disclosure
          key={reason}
          says={
            <span>
              {say(`why.cut.${reason}`)}: <span class="why-extent">{say('why.extent', { pieces, characters })}</span>
            </span>
          }
        >
          <ul class="why-runs">
            {runs.slice(0, MOST).map((run, i) => (
              <li key={i}>
                <PathOf path={paths.get(`${reason}:${i}`)?.path} /> <PageWords>“{run.words}”</PageWords>{' '}
                {run.pieces > 1 && (
                  <span class="why-extent">
                    ({say('why.extent', { pieces: run.pieces, characters: run.characters })})
                  </span>
                )}
              </li>
            ))}
            {runs.length > MOST && <li>{say('why.more', { count: runs.length - MOST })}</li>}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

/** The element itself says enough: what it stands in is the page's. */
const PathOf = ({ path }: { path: string | undefined }) =>
  path ? <code lang="en">{path.slice(path.lastIndexOf(' ') + 1)}</code> : null;
