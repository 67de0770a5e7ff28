import { vi } from './vi.ts';

export type Language = 'vi' | 'en';
type Key = keyof typeof vi;
export type Dictionary = Readonly<Record<Key, string>>;
export type Params = Readonly<Record<string, string | number>>;
/** Says one thing in the person's language, with its parameters filled in. */
export type Translate<K extends string = Key> = (key: K, params?: Params) => string;

/** The words of a language. English is loaded when a person first asks for it: most never do. */
export const loadDictionary = async (language: Language): Promise<Dictionary> =>
  language === 'vi' ? vi : (await import('./en.ts')).en;

const PLACE = /\{(\w{1,20})(?:\|([^|}]{1,40})\|([^|}]{1,40}))?\}/g;

/**
 * Says the words of a dictionary. `{name}` is replaced by the parameter, `{name|one|many}` by "one" where it is 1,
 * else by "many". Numbers are written as the language writes them. A parameter that is missing stays visible.
 */
export function translator<K extends string>(
  language: Language,
  dictionary: Readonly<Record<K, string>>,
): Translate<K> {
  const numbers = new Intl.NumberFormat(language);
  return (key, params = {}) =>
    dictionary[key].replace(PLACE, (place, name: string, one?: string, many?: string) => {
      const value = params[name];
      if (value === undefined) return place;
      if (one !== undefined && many !== undefined) return value === 1 ? one : many;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
}
