import { useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/translate.ts';
import type { Saved } from '../../lib/library/types.ts';
import type { KeptRead } from '../../lib/session/kept.ts';
import { useWords } from '../language.ts';
import { CopyText } from './copy-text.tsx';
import { FormatList } from './format-list.tsx';
import { MakingStatus } from './making-status.tsx';
import { PrintOffer } from './print-offer.tsx';
import { SchemaOffer } from './schema-offer.tsx';
import type { HandOnSource } from './source.ts';
import { useMaking } from './use-making.ts';
import { handOnWords } from './words.ts';
import './hand-on.css';

type Props = {
  /** How many pages are handed on. */
  count: number;
  /** The pages, from the library, anew each time that something is made of them. */
  saved: () => AsyncIterable<Saved>;
};

/** Saved pages as files, on paper and as citations: a button that opens to what is offered. */
export function HandOnMenu({ count, saved }: Props) {
  const { language } = useWords();
  const t = handOnWords(language);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <fieldset
      class="hand-on"
      aria-label={t('page')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class="hand-on-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('open', { count })}
      </button>
      {open && (
        <div id={id} class="hand-on-panel">
          <Panel source={{ count, reads: () => readsOf(saved()) }} language={language} />
          <button type="button" class="hand-on-button" onClick={close}>
            {t('hide')}
          </button>
        </div>
      )}
    </fieldset>
  );
}

function Panel({ source, language }: { source: HandOnSource; language: Language }) {
  const t = handOnWords(language);
  const { making, make, stop } = useMaking(source, language);
  return (
    <>
      <h3>{t('choose')}</h3>
      <MakingStatus making={making} count={source.count} t={t} onStop={stop} />
      <FormatList
        count={source.count}
        t={t}
        disabled={making.state === 'making'}
        onChoose={(format) => void make(format)}
      />
      <ul class="hand-on-list">
        <SchemaOffer t={t} />
      </ul>
      <h3>{t('print')}</h3>
      <PrintOffer source={source} language={language} />
      <h3>{t('cite')}</h3>
      <p class="hand-on-use">{t('use.cite')}</p>
      <CopyText says={t('cite.copy')} text={() => citationsIn(source, language)} t={t} />
    </>
  );
}

async function* readsOf(saved: AsyncIterable<Saved>): AsyncGenerator<KeptRead> {
  for await (const { page, article, digest } of saved) yield { article, digest, readAt: page.readAt };
}

/** How to cite each page, a line for each. */
async function citationsIn({ reads }: HandOnSource, language: Language): Promise<string> {
  const { citePage } = await import('../../lib/export/citation.ts');
  const lines: string[] = [];
  for await (const { digest, readAt } of reads()) lines.push(citePage(digest.source, readAt, language));
  return lines.join('\n');
}
