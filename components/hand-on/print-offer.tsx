import { useId, useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/translate.ts';
import type { HandOnSource } from './source.ts';
import { handOnWords } from './words.ts';

type Props = { source: HandOnSource; language: Language };

/** A browser sets no more sheets within a bearable time. */
const MOST_PRINTED = 200;

/** Prints in A4. */
export function PrintOffer({ source, language }: Props) {
  const t = handOnWords(language);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const tooMany = source.count > MOST_PRINTED;
  const print = async () => {
    setBusy(true);
    setFailure('');
    try {
      const { printReads } = await import('./print.tsx');
      await printReads(source, language);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="hand-on-print">
      <button
        type="button"
        class="hand-on-button"
        aria-describedby={id}
        aria-disabled={busy || tooMany}
        onClick={() => busy || tooMany || void print()}
      >
        {t('print')}
      </button>
      <p id={id} class="hand-on-use">
        {tooMany ? t('print.most', { count: MOST_PRINTED }) : t('use.print')}
      </p>
      <p role="status" class="hand-on-use">
        {busy ? t('print.making') : failure && t('failed', { reason: failure })}
      </p>
    </div>
  );
}
