import { ImportError } from '../../lib/library/import-error.ts';
import { faultWords } from './fault-words.ts';
import type { SayLibrary } from './use-library-words.ts';

/** Why a back-up was not taken over, and where it is broken. */
export function importWords(error: unknown, say: SayLibrary): string {
  if (!(error instanceof ImportError)) return faultWords(error, say);
  const { line, path, problem } = error;
  const where = path ? say('broken.place', { line, path }) : say('broken.at', { line });
  return say('restore.broken', { reason: say(`broken.${problem}`, { where }) });
}
