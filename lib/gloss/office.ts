import { fold } from '../text/fold.ts';
import { FIELDS } from './bodies.ts';
import { after, bodyGloss } from './body.ts';
import { HEADS, OFFICES, ONLY_WITH, PREFIXES, RANKS } from './offices.ts';
import { rowsOf } from './rows.ts';

const alone = new Map([...rowsOf(OFFICES), ...rowsOf(RANKS)]);
const heads = rowsOf(HEADS).sort((a, b) => b[0].length - a[0].length);
const prefixes = rowsOf(PREFIXES);
const fields = new Map(rowsOf(FIELDS));

/**
 * An office in English where a rule is sure: it stands in the table, or its head does and the body that follows has a
 * gloss. "Phó Chủ tịch UBND tỉnh Kon Tum" → "Vice Chairman of the Kon Tum Provincial People's Committee"; else null.
 */
export function officeGloss(text: string): string | null {
  const folded = fold(text);
  for (const [words, english] of prefixes) {
    const rest = after(folded, words);
    const office = rest ? officeGloss(text.slice(text.length - rest.length)) : null;
    if (office) return `${english} ${office}`;
  }
  return alone.get(folded) ?? minister(folded) ?? composed(text, folded);
}

function minister(folded: string): string | null {
  for (const [words, english] of [
    ['bộ trưởng', 'Minister'],
    ['thứ trưởng', 'Deputy Minister'],
  ] as const) {
    const rest = after(folded, words);
    const field = rest && fields.get(after(rest, 'bộ') ?? rest);
    if (field) return `${english} of ${field}`;
  }
  return null;
}

function composed(text: string, folded: string): string | null {
  for (const [words, english] of heads) {
    const rest = after(folded, words);
    if (!rest) continue;
    const only = ONLY_WITH[words];
    if (only && !only.test(rest)) continue;
    const body = bodyGloss(text.slice(text.length - rest.length));
    if (!body) continue;
    return words === 'đại biểu' ? `${english} to ${body}` : `${english} of ${body}`;
  }
  return null;
}
