import type { Language } from '../../lib/i18n/translate.ts';
import { reasonOf } from '../notice.ts';

/** Where a back-up is broken, in the reader's words. */
export const importWords = (error: unknown, _language: Language): string => reasonOf(error);
