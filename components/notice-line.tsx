import { Icon } from './controls/icon.tsx';
import { useWords } from './language.ts';
import type { Notice } from './notice.ts';
import { useServices } from './services.ts';

type Props = {
  /** What to say; null for nothing. */
  notice: Notice | null;
  /** Takes it away. */
  onClose: () => void;
};

/** What happened, over the foot: a live region that is always there, so that screen readers hear each change. */
export function NoticeLine({ notice, onClose }: Props) {
  const { t, language } = useWords();
  const { reread } = useServices();
  return (
    <div class="notice" role="status" data-failed={notice?.failed ?? false} data-shown={notice !== null}>
      {notice && (
        <>
          <Icon name={notice.failed ? 'warning' : 'check'} />
          <span>{notice.says(t, language)}</span>
          {notice.reread && (
            <button type="button" class="text-button" onClick={reread}>
              {t('reread')}
            </button>
          )}
          {notice.offer && (
            <button type="button" class="text-button" onClick={notice.offer.act}>
              {notice.offer.says(language)}
            </button>
          )}
          {(notice.failed || notice.stays) && (
            <button type="button" class="icon-button" aria-label={t('close')} title={t('close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          )}
        </>
      )}
    </div>
  );
}
