import { LibraryError } from '../../lib/library/types.ts';
import { reasonOf } from '../notice.ts';
import type { SayLibrary } from './use-library-words.ts';

/** What went wrong with a call of the library, and what can be done. */
export const faultWords = (error: unknown, say: SayLibrary): string =>
  error instanceof LibraryError ? say(`fault.${error.fault}`) : say('fault.other', { reason: reasonOf(error) });
