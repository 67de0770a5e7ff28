import { useWords } from '../language.ts';
import { reasonOf, useNotify } from '../notice.ts';
import { usePage } from '../page.ts';
import { useServices } from '../services.ts';

/** Hands the digest to another application as plain text; nothing where the browser can't. */
export function ShareButton() {
  const { t } = useWords();
  const page = usePage();
  const { share } = useServices();
  const notify = useNotify();
  if (!share) return null;
  const onClick = () =>
    share(page).catch((error: unknown) =>
      notify({ says: (say) => say('share.failed', { reason: reasonOf(error) }), failed: true }),
    );
  return (
    <button type="button" class="bar-button" onClick={onClick}>
      {t('share')}
    </button>
  );
}
