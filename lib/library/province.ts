import { fold, foldMarks } from '../text/fold.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD, oneOf } from '../text/words.ts';
import { bare } from './fold.ts';
import { PROVINCE_NAMES, SITE_NAMES } from './provinces.ts';

const squeezed = (name: string): string => bare(name).replace(/[^a-z0-9]/g, '');
const BY_FORM = new Map(
  PROVINCE_NAMES.flatMap((forms) => forms.map((form) => [fold(form), forms[0] ?? form] as const)),
);
const BY_SITE = new Map([
  ...PROVINCE_NAMES.map(([name = '']) => [squeezed(name), name] as const),
  ...Object.entries(SITE_NAMES),
]);
const PATTERN = new RegExp(`${NOT_AFTER_WORD}${oneOf([...BY_FORM.keys()])}${NOT_BEFORE_WORD}`, 'gu');
/** A shorter name may stand in a longer word ("hue" in "hueuni"). */
const LEAST_INSIDE = 6;

/** Provinces that a text names, in its order, each once. Names count where they are printed with a capital. */
export function provincesIn(text: string): string[] {
  const marked = foldMarks(text);
  const found = new Set<string>();
  for (const { 0: form, index } of fold(text).matchAll(PATTERN)) {
    const province = BY_FORM.get(form);
    if (province && /^\p{Lu}.*\p{Lu}|^\p{Lu}\S*$/u.test(marked.slice(index, index + form.length))) found.add(province);
  }
  return [...found];
}

/** The province whose name is in a host ("baokontum.com.vn" → Kon Tum); null where there is none. */
export function provinceOfSite(site: string): string | null {
  const labels = bare(site).split('.').map(squeezed);
  for (const label of labels) {
    const whole = BY_SITE.get(label);
    if (whole) return whole;
    for (const [name, province] of BY_SITE) if (name.length >= LEAST_INSIDE && label.includes(name)) return province;
  }
  return null;
}
