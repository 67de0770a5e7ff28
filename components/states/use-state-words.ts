import { useMemo } from 'preact/hooks';
import { en } from '../../lib/i18n/states/en.ts';
import { vi } from '../../lib/i18n/states/vi.ts';
import { type Translate, translator } from '../../lib/i18n/translate.ts';
import { useWords } from '../language.ts';

/** What is said of pages without a digest, in the language of everything else. */
export function useStateWords(): Translate<keyof typeof vi> {
  const { language } = useWords();
  return useMemo(() => translator(language, language === 'vi' ? vi : en), [language]);
}
