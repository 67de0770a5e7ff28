import { decodeSymbol, symbolAt } from '../grammar/symbols.ts';
import { fold, foldMarks } from '../text/fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { BODIES, KINDS } from './plain-words.ts';
import { rowsOf } from './rows.ts';

/** A term as the page prints it, and what it is in plain Vietnamese. */
export type Term = { term: string; says: string };
type Found = Term & { at: number };

const abbreviations = new Map(rowsOf(ABBREVIATIONS));
const plain = [...rowsOf(BODIES), ...rowsOf(KINDS)];
/** A run of letters and what may stand inside an abbreviation ("KT-XH", "T.Ư", "KH&CN"). */
const TOKEN = /[\p{Lu}\p{Lt}](?:[\p{L}&]|[.-](?=\p{Lu})){0,14}/gu;
const DIGITS = /(?<![\p{L}\p{N}/.-])\d{1,6}/gu;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The symbols, abbreviations, bodies and kinds of document in words of the page, each once, in the order in which they
 * first stand there. Nothing is said of a symbol whose codes are not in the lexicon.
 */
export function termsIn(text: string): Term[] {
  const symbols = symbolsIn(text);
  const inSymbol = (at: number) => symbols.some((symbol) => symbol.at <= at && at < symbol.end);
  const all = [...symbols, ...[...abbreviationsIn(text), ...namesIn(text)].filter(({ at }) => !inSymbol(at))];
  all.sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  return all.flatMap(({ term, says }) => {
    const key = fold(term);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ term, says }];
  });
}

function symbolsIn(text: string): (Found & { end: number })[] {
  const marked = foldMarks(text);
  return [...marked.matchAll(DIGITS)].flatMap(({ index }) => {
    const symbol = symbolAt(marked, index);
    const says = symbol && symbolWords(symbol.key);
    return symbol && says ? [{ term: symbol.number, says, at: symbol.start, end: symbol.end }] : [];
  });
}

/** "32-NQ/TU" → "Nghị quyết số 32 của Tỉnh ủy hoặc Thành ủy, cấp tỉnh"; null where its codes tell nothing. */
export function symbolWords(key: string): string | null {
  const { type, body, level } = decodeSymbol(key);
  if (!type && !body) return null;
  const [, number = '', year] = /^(\d{1,6}\p{L}?)(?:\/((?:19|20)\d\d))?/u.exec(key) ?? [];
  const issuer = body?.replace('/', ' hoặc ');
  const where = level && !issuer?.toLowerCase().includes(level.toLowerCase()) ? `, ${level}` : '';
  return [`${type ?? 'Văn bản'} số ${number}`, year && `năm ${year}`, issuer && `của ${issuer}${where}`]
    .filter(Boolean)
    .join(' ');
}

function abbreviationsIn(text: string): Found[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    if (LETTER.test(text.charAt(index - 1))) return [];
    const says = abbreviations.get(token);
    return says ? [{ term: token, says, at: index }] : [];
  });
}

/** Whole words that begin with a capital: "Ban Thường vụ", and no "nghị quyết" in a sentence about something else. */
function namesIn(text: string): Found[] {
  const folded = fold(text);
  return plain.flatMap(([words, says]) => {
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
      const whole = !LETTER.test(folded.charAt(at - 1)) && !LETTER.test(folded.charAt(at + words.length));
      if (whole && /\p{Lu}/u.test(text.charAt(at))) return [{ term: text.slice(at, at + words.length), says, at }];
    }
    return [];
  });
}
