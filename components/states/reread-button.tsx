import { useWords } from '../language.ts';
import { useServices } from '../services.ts';

export function RereadButton() {
  const { t } = useWords();
  const { reread } = useServices();
  return (
    <button type="button" class="text-button reread" onClick={reread}>
      {t('reread')}
    </button>
  );
}
