import { en } from '../../lib/i18n/panel/en.ts';
import { vi } from '../../lib/i18n/panel/vi.ts';
import { type Language, type Translate, translator } from '../../lib/i18n/translate.ts';

/** What the panel says, in a language. */
export const panelWords = (language: Language): Translate<keyof typeof vi> =>
  translator(language, language === 'vi' ? vi : en);
