import { useMemo } from 'preact/hooks';
import { en } from '../../lib/i18n/compare/en.ts';
import { vi } from '../../lib/i18n/compare/vi.ts';
import { type Language, type Translate, translator } from '../../lib/i18n/translate.ts';
import { useWords } from '../language.ts';

type CompareKey = keyof typeof vi;
export type Say = Translate<CompareKey>;

/** What the comparisons say, in a language. */
const compareWords = (language: Language): Say => translator(language, language === 'vi' ? vi : en);

export function useCompareWords(): Say {
  const { language } = useWords();
  return useMemo(() => compareWords(language), [language]);
}
