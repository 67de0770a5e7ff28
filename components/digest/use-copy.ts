import type { Format, Selection } from '../../lib/export/index.ts';
import { useWords } from '../language.ts';
import { useNotify } from '../notice.ts';
import { usePage } from '../page.ts';
import { useServices } from '../services.ts';

/** Copies and says so, or says why it could not. `done` is the confirmation without its format. */
export function useCopy() {
  const { t } = useWords();
  const page = usePage();
  const { copy } = useServices();
  const notify = useNotify();
  return async (selection: Selection, format: Format, done: (format: string) => string) => {
    const outcome = await copy(page, selection, format).catch(() => ({ failed: 'unknown' }) as const);
    if (outcome === 'copied') notify({ text: done(t(`copy.${format}`)) });
    else notify({ text: t(`copy.${outcome.failed}`), failed: true });
  };
}
