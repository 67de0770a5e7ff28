import { useId, useState } from 'preact/hooks';
import type { Section } from '../../lib/digest/coverage.ts';
import type { Span } from '../../lib/digest/model.ts';
import { termsIn } from '../../lib/gloss/explain.ts';
import { en } from '../../lib/i18n/gloss/en.ts';
import { vi } from '../../lib/i18n/gloss/vi.ts';
import { sentencesFor } from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';

type Props = {
  /** The item's section and index. */
  id: string;
  /** Where the page says it. */
  spans: readonly Span[];
};

/** The words that an item shows beside its sentences. */
function shownOf(digest: ReturnType<typeof usePage>['digest'], id: string): string {
  const [section = '', index] = id.split(':');
  const item = digest[section as Section]?.[Number(index)];
  if (!item) return '';
  if ('positions' in item) return item.positions.join('; ');
  if ('issuer' in item) return [item.type, item.number, item.issuer, item.subject].filter(Boolean).join('; ');
  if ('indicator' in item) return [item.indicator, item.document].filter(Boolean).join('; ');
  return '';
}

/** The abbreviations, symbols, bodies and kinds of document of an item: a button each, a press says it in plain words. */
export function Terms({ id, spans }: Props) {
  const { language } = useWords();
  const { digest, reading } = usePage();
  const [open, setOpen] = useState<string | null>(null);
  const region = useId();
  const words = language === 'vi' ? vi : en;
  const terms = termsIn([shownOf(digest, id), ...sentencesFor(reading, { at: spans })].join('\n'));
  if (terms.length === 0) return null;
  const shown = terms.find(({ term }) => term === open);
  return (
    <fieldset
      class="terms"
      aria-label={words['terms.label']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(null);
      }}
    >
      <div class="copy-item">
        <span class="quoted-label">{words.terms}:</span>
        {terms.map(({ term }) => (
          <button
            key={term}
            type="button"
            class="text-button"
            lang="vi"
            aria-expanded={term === open}
            aria-controls={region}
            onClick={() => setOpen(term === open ? null : term)}
          >
            {term}
          </button>
        ))}
      </div>
      <p id={region} role="status" class="quoted-label">
        {shown && (
          <>
            <b lang="vi">{shown.term}:</b> <PageWords>{shown.says}</PageWords>
          </>
        )}
      </p>
    </fieldset>
  );
}
