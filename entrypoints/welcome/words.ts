import { type Language, type Translate, translator } from '../../lib/i18n/translate.ts';
import { en } from '../../lib/i18n/welcome/en.ts';
import { vi } from '../../lib/i18n/welcome/vi.ts';

export type WelcomeKey = keyof typeof vi;

/** What the page says, in a language. */
export const welcomeWords = (language: Language): Translate<WelcomeKey> =>
  translator(language, language === 'vi' ? vi : en);
