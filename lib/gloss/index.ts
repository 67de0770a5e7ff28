import { fold } from '../text/fold.ts';
import { bodyGloss } from './body.ts';
import { officeGloss } from './office.ts';
import { rowsOf } from './rows.ts';
import { INDICATORS, PER, TYPES, UNITS } from './things.ts';

const types = new Map(rowsOf(TYPES));
const units = new Map(rowsOf(UNITS));
const per = new Map(rowsOf(PER));
const indicators = new Map(rowsOf(INDICATORS));

export const typeGloss = (type: string): string | null => types.get(fold(type)) ?? null;
export const indicatorGloss = (indicator: string): string | null => indicators.get(fold(indicator).trim()) ?? null;

/** "triệu đồng/người/năm" → "million dong per person and year"; null where a part has no gloss, or needs none (%, ha). */
export function unitGloss(unit: string | null, each: string | null = null): string | null {
  const [head = '', ...rest] = fold(unit ?? '').split('/');
  const words = units.get(head);
  const of = [...rest, ...(each ? [fold(each)] : [])].join('/');
  if (!words) return null;
  if (!of) return words;
  const gloss = per.get(of);
  return gloss ? `${words} per ${gloss}` : null;
}

/** The name of a document: "Nghị quyết 32-NQ/TU" → "Resolution 32-NQ/TU". */
function documentGloss(text: string): string | null {
  const [, type, number] = /^(\P{N}{2,40}?) (\d[\p{L}\p{N}&./-]{0,60})$/u.exec(text) ?? [];
  const gloss = type && typeGloss(type);
  return gloss ? `${gloss} ${number}` : null;
}

/** A value's unit, where one stands after its number: "từ 955 tỷ đồng trở lên" → "tỷ đồng: billion dong". */
function valueUnitGloss(text: string): string | null {
  const [, words = ''] = /\d\s(\p{L}[\p{L} /]{0,40})/u.exec(text) ?? [];
  const syllables = words.trim().split(' ');
  for (let count = Math.min(4, syllables.length); count > 0; count -= 1) {
    const unit = syllables.slice(0, count).join(' ');
    const gloss = unitGloss(unit);
    if (gloss) return `${unit}: ${gloss}`;
  }
  return null;
}

/**
 * A value in English. In: as printed, and said in English but for its unit ("at least 955 tỷ đồng"). Out: "at least 955
 * billion dong"; null where it would only say again what is printed.
 */
export function valueInEnglish(printed: string, said: string): string | null {
  const [, amount, unit] = /^(.{0,80}\d)(%\/\S.{0,40}| \p{L}.{0,60})$/u.exec(said) ?? [];
  if (amount && unit) {
    const each = unit.startsWith('%/') ? per.get(fold(unit.slice(2))) : undefined;
    const gloss = each ? `% per ${each}` : unitGloss(unit.trim());
    if (gloss) return each ? amount + gloss : `${amount} ${gloss}`;
  }
  return printed.includes(said) ? null : said;
}

/**
 * The English of words of the page, where the lexicon has it or a rule composes it for sure; never a translation of
 * anything else. In: an office, a body, a type or name of a document, an indicator, a unit or a value, as printed. Out: null
 * where there is none.
 */
export const glossOf = (text: string): string | null =>
  officeGloss(text) ??
  withoutArticle(bodyGloss(text)) ??
  typeGloss(text) ??
  documentGloss(text) ??
  indicatorGloss(text) ??
  unitGloss(text) ??
  valueUnitGloss(text);

const withoutArticle = (body: string | null): string | null => {
  const bare = body?.replace(/^the /, '');
  return bare ? bare.charAt(0).toUpperCase() + bare.slice(1) : null;
};
