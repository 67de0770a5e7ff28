import { en } from '../../lib/i18n/hand-on/en.ts';
import { vi } from '../../lib/i18n/hand-on/vi.ts';
import { type Language, type Translate, translator } from '../../lib/i18n/translate.ts';

export type HandOnKey = keyof typeof vi;

/** What is said where digests are handed on, in a language. */
export const handOnWords = (language: Language): Translate<HandOnKey> =>
  translator(language, language === 'vi' ? vi : en);
