import { useMemo } from 'preact/hooks';
import { en } from '../../lib/i18n/library/en.ts';
import { vi } from '../../lib/i18n/library/vi.ts';
import { type Language, type Translate, translator } from '../../lib/i18n/translate.ts';
import { useWords } from '../language.ts';

export type LibraryKey = keyof typeof vi;
export type SayLibrary = Translate<LibraryKey>;

/** What the library's page says, in a language. */
export const libraryWords = (language: Language): SayLibrary => translator(language, language === 'vi' ? vi : en);

export function useLibraryWords(): SayLibrary {
  const { language } = useWords();
  return useMemo(() => libraryWords(language), [language]);
}
