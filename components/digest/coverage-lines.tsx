import type { Section } from '../../lib/digest/coverage.ts';
import type { Span } from '../../lib/digest/model.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { useWords } from '../language.ts';
import { Later } from '../later.tsx';
import { usePage } from '../page.ts';
import { ClaimLine } from './claim-line.tsx';

/** Seldom opened: what it needs is loaded then. */
const loadList = () => import('./found-list.tsx').then(({ FoundList }) => FoundList);

type Props = {
  /** The section that is shown. */
  section: Section;
};

/** How complete a section is: what the page claims, and what stands in no item, one click away. */
export function CoverageLines({ section }: Props) {
  const { t } = useWords();
  const { coverage, digest, reading } = usePage();
  // It is counted once the digest is on the screen; its line has its place before, so that nothing moves under the pointer.
  if (!coverage) return <p aria-hidden="true">{'\u00A0'}</p>;
  const claims = coverage.claims.filter(({ what }) => what === section);
  const left = LEFT[section];
  return (
    <>
      {claims.map((claim) => (
        <ClaimLine key={claim.at.join()} claim={claim} />
      ))}
      {left && <LeftOver spans={coverage[left]} what={left} empty={digest[section].length === 0} />}
      {section === 'summary' && (
        <p>
          {t('coverage.summary', {
            count: digest.summary.length,
            total: reading.lines.reduce((sum, { sentences }) => sum + sentences.length, 0),
          })}
        </p>
      )}
    </>
  );
}

type Left = 'figures' | 'names' | 'mentions' | 'instructions';
/** What each section may have left over; key sentences are a choice, and leave nearly all. */
const LEFT: Partial<Record<Section, Left>> = {
  targets: 'figures',
  people: 'names',
  documents: 'mentions',
  tasks: 'instructions',
};

type LeftOverProps = {
  /** The places that stand in no item. */
  spans: readonly Span[];
  /** What they are. */
  what: Left;
  /** Whether the section has no items: why it has none says enough where nothing is left over. */
  empty: boolean;
};

function LeftOver({ spans, what, empty }: LeftOverProps) {
  const { t } = useWords();
  if (spans.length === 0) return empty ? null : <p>{t(`coverage.${what}.none`)}</p>;
  return (
    <Disclosure says={t(`coverage.${what}`, { count: spans.length })}>
      <Later load={loadList} spans={spans} />
    </Disclosure>
  );
}
