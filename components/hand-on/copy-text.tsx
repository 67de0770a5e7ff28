import { useState } from 'preact/hooks';
import { writeClipboard } from '../../lib/export/clipboard.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { HandOnKey } from './words.ts';

type Props = {
  /** What the button says. */
  says: string;
  /** What it copies. */
  text: () => string | Promise<string>;
  t: Translate<HandOnKey>;
};

/** Copies a text and says so, or says why not. */
export function CopyText({ says, text, t }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid('');
    const outcome = await Promise.resolve(text()).then((plain) => writeClipboard({ plain }));
    setSaid(outcome === 'copied' ? t('cite.copied') : t(outcome.failed === 'denied' ? 'cite.denied' : 'cite.failed'));
  };
  return (
    <div class="hand-on-copy">
      <button type="button" class="hand-on-button" onClick={() => void copy()}>
        {says}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
