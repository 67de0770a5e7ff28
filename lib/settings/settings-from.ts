import * as v from 'valibot';
import { COPIED, DEFAULTS, KINDS, type Settings } from './types.ts';

const oneOf = <const T extends readonly string[]>(values: T, otherwise: T[number]) =>
  v.fallback(v.picklist(values), otherwise);

/** The known ones of a list, each once, in its order. */
const someOf = <T extends string>(known: readonly T[], otherwise: readonly T[]) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list): readonly T[] => [...new Set(list)].filter((one): one is T => known.includes(one as T))),
    ),
    otherwise,
  );

const Stored = v.object({
  language: oneOf(['vi', 'en'], DEFAULTS.language),
  formats: someOf(COPIED, DEFAULTS.formats),
  separator: oneOf([';', ','], DEFAULTS.separator),
  theme: oneOf(['system', 'light', 'dark'], DEFAULTS.theme),
  highlights: v.fallback(v.boolean(), DEFAULTS.highlights),
  kinds: someOf(KINDS, DEFAULTS.kinds),
  contextMenu: v.fallback(v.boolean(), DEFAULTS.contextMenu),
});

/**
 * The settings in what a storage holds. Values that are unknown, as those of another version, count as not set; a form
 * that the kept order doesn't name follows the others.
 */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const kept = v.parse(Stored, { ...DEFAULTS, ...stored });
  return { ...kept, formats: [...new Set([...kept.formats, ...COPIED])] };
}
