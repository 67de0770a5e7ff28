import type { Explanation } from '../../../lib/page/explain.ts';
import type { Described } from '../../../lib/page/places.ts';
import { useStateWords } from '../use-state-words.ts';

type Props = {
  explanation: Explanation;
  /** The element that holds it, as the page names it; null where the page could not be asked, undefined before it is. */
  described: Described | null | undefined;
};

/** Which part of the page was taken for the text, and who else points at it. */
export function RootPart({ explanation: { root, kept }, described }: Props) {
  const say = useStateWords();
  return (
    <section class="why-part">
      <h2 class="why-head">{say('why.part')}</h2>
      <p class="why-path">
        {described ? <code lang="en">{described.path}</code> : described === null ? say('why.path.none') : '…'}
      </p>
      {root.ways.map((way) => (
        <p key={way}>
          {say(`why.way.${way}`)}
          {way === 'platform' && described?.matches && (
            <>
              {' '}
              <code lang="en">{described.matches}</code>
            </>
          )}
        </p>
      ))}
      <p class="why-extent">
        {say('why.extent', { pieces: root.pieces, characters: root.characters })}. {say('why.kept', kept)}
      </p>
    </section>
  );
}
