import type { vi } from './vi.ts';

/** The same in English. */
export const en: Record<keyof typeof vi, string> = {
  terms: 'Explain',
  'terms.label': 'Explain abbreviations, symbols, bodies and kinds of document',
};
