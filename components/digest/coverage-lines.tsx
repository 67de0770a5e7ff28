import type { Section } from '../../lib/digest/coverage.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';
import { ClaimLine } from './claim-line.tsx';
import { FoundList } from './found-list.tsx';

type Props = {
  /** The section that is shown. */
  section: Section;
};

/** How complete a section is: what the page claims, and what stands in no item, one click away. */
export function CoverageLines({ section }: Props) {
  const { t } = useWords();
  const { coverage, digest, reading } = usePage();
  if (!coverage) return null;
  const claims = coverage.claims.filter(({ what }) => what === section);
  return (
    <>
      {claims.map((claim) => (
        <ClaimLine key={claim.at.join()} claim={claim} />
      ))}
      {section === 'targets' && <LeftOver spans={coverage.figures} what="figures" />}
      {section === 'people' && <LeftOver spans={coverage.names} what="names" />}
      {section === 'documents' && <p>{t('coverage.documents', { count: digest.documents.length })}</p>}
      {section === 'tasks' && <p>{t('coverage.tasks')}</p>}
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

type LeftOverProps = {
  /** The places that stand in no item. */
  spans: Parameters<typeof FoundList>[0]['spans'];
  /** What they are. */
  what: 'figures' | 'names';
};

function LeftOver({ spans, what }: LeftOverProps) {
  const { t } = useWords();
  if (spans.length === 0) return <p>{t(`coverage.${what}.none`)}</p>;
  return (
    <Disclosure says={t(`coverage.${what}`, { count: spans.length })}>
      <FoundList spans={spans} />
    </Disclosure>
  );
}
