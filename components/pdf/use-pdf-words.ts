import { useMemo } from 'preact/hooks';
import { en } from '../../lib/i18n/pdf/en.ts';
import { vi } from '../../lib/i18n/pdf/vi.ts';
import { type Language, type Translate, translator } from '../../lib/i18n/translate.ts';
import { useWords } from '../language.ts';

export type PdfKey = keyof typeof vi;

/** What the page for PDF says, in a language. */
export const pdfWords = (language: Language): Translate<PdfKey> => translator(language, language === 'vi' ? vi : en);

export function usePdfWords(): Translate<PdfKey> {
  const { language } = useWords();
  return useMemo(() => pdfWords(language), [language]);
}
