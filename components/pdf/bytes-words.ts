import type { Language } from '../../lib/i18n/translate.ts';

/** "1,2 MB", "340 kB". */
export function bytesWords(bytes: number, language: Language): string {
  const large = bytes >= 1e6;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: large ? 1 : 0 });
  return large ? `${number.format(bytes / 1e6)} MB` : `${number.format(bytes / 1e3)} kB`;
}
