import { provincesIn } from '../places/provinces-in.ts';
import { fold } from '../text/fold.ts';
import { withoutPlace } from './indicator-name.ts';
import { unitsIn } from './units-in.ts';

/** Where a figure holds, as far as its own words say; `part` names what of it, as printed, '' for the whole. */
export type FigurePlace =
  /** Of the place that the page is about. */
  | { kind: 'own'; part: string }
  | { kind: 'country'; part: string }
  | { kind: 'province'; name: string; part: string }
  /** Of a place that isn't told apart from others: named beside another one, or a smaller one of no known province. */
  | { kind: 'elsewhere' };

const COUNTRY = /(?:^|[\s(])(?:cả nước|toàn quốc|nước ta|(?:của|cho) việt nam)(?=$|[\s),.;:%])/u;
/** Folding every sentence would cost more than all else. */
const MAY_BE_COUNTRY = /nước|toàn qu|việt nam/iu;
const OWN = /^(?:toàn |của |trong |trên địa bàn )*(?:tỉnh|thành phố|địa phương|địa bàn)$|^toàn (?:tỉnh|thành phố)$/u;

/**
 * In: the target's scope, the indicator and the words around the figure (all as printed), the day of the page.
 * Out: where the figure holds. The scope goes before the name, the name before the words around.
 */
export function figurePlace(
  scope: string | null,
  indicator: string,
  around: readonly string[],
  day: string | null,
): FigurePlace {
  const part = scope && !OWN.test(fold(scope)) ? scope : '';
  for (const words of [scope ?? '', indicator, ...around]) {
    const provinces = provincesIn(words);
    const units = unitsIn(words, day);
    const country = MAY_BE_COUNTRY.test(words) && COUNTRY.test(fold(words));
    if (provinces.length + units.length === 0 && !country) continue;
    // Only the place's own words are its scope; those around may hold several.
    const own = words === scope;
    if (provinces.length > 1 || units.length > 1 || (country && provinces.length + units.length > 0))
      return { kind: 'elsewhere' };
    const left = own ? withoutPlace(part) : part;
    if (country) return { kind: 'country', part: left };
    const [name] = provinces;
    const [unit] = units;
    const inner = [unit, own && unit ? '' : left].filter(Boolean).join(', ');
    return name ? { kind: 'province', name, part: inner } : { kind: 'own', part: inner };
  }
  return { kind: 'own', part };
}
