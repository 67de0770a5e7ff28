import type { Language } from '../../lib/i18n/translate.ts';
import { bytesWords } from '../pdf/bytes-words.ts';

/** "2,1 GB", "12,3 MB": as for files, and larger. */
export const sizeWords = (bytes: number, language: Language): string =>
  bytes >= 1e9
    ? `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1e9)} GB`
    : bytesWords(bytes, language);
