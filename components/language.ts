import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Dictionary, type Language, type Translate, translator } from '../lib/i18n/translate.ts';
import { vi } from '../lib/i18n/vi.ts';

export type Words = {
  language: Language;
  t: Translate;
};

export const wordsOf = (language: Language, dictionary: Dictionary): Words => ({
  language,
  t: translator(language, dictionary),
});

/** The language that everything below speaks. */
export const WordsContext = createContext<Words>(wordsOf('vi', vi));
export const useWords = (): Words => useContext(WordsContext);
