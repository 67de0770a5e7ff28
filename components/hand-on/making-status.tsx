import type { Translate } from '../../lib/i18n/translate.ts';
import type { Making } from './use-making.ts';
import type { HandOnKey } from './words.ts';

type Props = {
  making: Making;
  /** How many digests go into the file. */
  count: number;
  t: Translate<HandOnKey>;
  /** Stops what is being made. */
  onStop: () => void;
};

/** What was written and what it is good for, or how far it is; the region stands there before it has anything to say. */
export function MakingStatus({ making, count, t, onStop }: Props) {
  return (
    <div class="hand-on-state">
      <div role="status" class={making.state === 'idle' ? undefined : 'hand-on-status'}>
        {making.state === 'making' && <p>{t('making', { format: t(`name.${making.format}`) })}</p>}
        {making.state === 'written' && (
          <>
            <p>{t('written')}:</p>
            <p class="hand-on-name" lang="vi">
              {making.name}
            </p>
            <p class="hand-on-use">{t(`use.${making.format}`)}</p>
          </>
        )}
        {making.state === 'stopped' && <p>{t('stopped')}</p>}
        {making.state === 'failed' && <p>{t('failed', { reason: making.reason })}</p>}
      </div>
      {making.state === 'making' && count > 1 && (
        <div class="hand-on-progress">
          <progress max={count} value={making.done} aria-label={t('making', { format: t(`name.${making.format}`) })} />
          <span>{t('making.part', { done: making.done, count })}</span>
          <button type="button" class="hand-on-button" onClick={onStop}>
            {t('stop')}
          </button>
        </div>
      )}
    </div>
  );
}
