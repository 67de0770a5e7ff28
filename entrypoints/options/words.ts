import { en } from '../../lib/i18n/options/en.ts';
import { vi } from '../../lib/i18n/options/vi.ts';
import { type Language, type Translate, translator } from '../../lib/i18n/translate.ts';

export type OptionsKey = keyof typeof vi;

/** What the page says, in a language. */
export const optionsWords = (language: Language): Translate<OptionsKey> =>
  translator(language, language === 'vi' ? vi : en);
