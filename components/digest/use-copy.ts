import type { Format, Selection } from '../../lib/export/index.ts';
import type { Words } from '../language.ts';
import { useNotify } from '../notice.ts';
import { usePage } from '../page.ts';
import { useServices } from '../services.ts';

/** Copies and says so, or says why it could not. `done` is the confirmation without its format. */
export function useCopy() {
  const page = usePage();
  const { copy } = useServices();
  const notify = useNotify();
  return async (selection: Selection, format: Format, done: (t: Words['t'], format: string) => string) => {
    const outcome = await copy(page, selection, format).catch(() => ({ failed: 'unknown' }) as const);
    if (outcome === 'copied') notify({ says: (t) => done(t, t(`copy.${format}`)) });
    else notify({ says: (t) => t(`copy.${outcome.failed}`), failed: true });
  };
}
