import { DOCUMENT_TYPES } from '../lexicon/document-types.ts';
import { ISSUER_CODES, type IssuerCode } from '../lexicon/issuer-codes.ts';
import { matchAt } from './sticky.ts';

/**
 * Symbols of official documents. Two grammars live side by side: the Party's "28-NQ/TW" (number-type/body) and the
 * state's "116/2020/NĐ-CP" (number[/year]/type-body), with the National Assembly's "47/2024/QH15" and official letters
 * without a type ("5743/SKHĐT-TH"). Print confuses them ("19/NQ-TW", "94- KH/BTGDVTW", "QD-TTg").
 */
export type PrintedSymbol = {
  start: number;
  end: number;
  /** As printed, without blanks. */
  number: string;
  /** With the damage of print repaired; equal keys are the same symbol. */
  key: string;
};

/** What a symbol says of the document: "32-NQ/TU" is Nghị quyết, Tỉnh ủy/Thành ủy, cấp tỉnh. */
export type DecodedSymbol = { type: string | null; body: string | null; level: string | null };

/** A segment of letters starts like "QĐ", "TTr", "Ctr", "ThU" or is one of the two that don't. */
const SEGMENT = '(?:[A-ZĐƯ][a-zđ]{0,2}[A-ZĐƯ][A-Za-zÀ-ỹ&]{0,15}|Ctr|Qđ|[A-Z]\\d|L(?=-CTN))\\d{0,2}';
/** A later segment may be one letter ("VPCP-V.I"); parted by a blank it must look like a code, as a name may follow. */
const LATER = '(?:[/.-][A-ZĐƯ][A-Za-zÀ-ỹ&]{0,15}|(?:[/-]\\s|\\s[/-])[A-ZĐƯ]{2}[A-Za-zÀ-ỹ&]{0,15})\\d{0,2}';
/** The body right after the type may stand between two blanks ("49 - TTr / TU"); what comes after that is another phrase. */
const SECOND = `(?:${LATER}|\\s[/-]\\s(?:[A-ZĐƯ]{2}[A-ZĐƯ&]{0,15}[a-z]?|[A-Z]\\.[A-Z])(?![A-Za-zÀ-ỹ])\\d{0,2})`;
const SYMBOL = new RegExp(
  `\\d{1,6}[a-zđ]?(?:\\s?[/-]\\s?(?:19|20)\\d{2,3})?(?:\\s?[/-]\\s?|(?=HĐ|QĐ|NQ)|\\s(?=(?:QĐ|NQ|CT|KL|HD|KH)[/-]))` +
    `${SEGMENT}(?:${SECOND}(?:${LATER}){0,3})?(?:(?<=QH)\\s1\\d(?!\\d))?`,
  'uy',
);

const shape = (code: string): string => code.toUpperCase().replaceAll('Đ', 'D').replaceAll('Ư', 'U');
/** The exact code first ("HD" is no "HĐ"), then the code without its marks ("QD" is "QĐ"). */
const TYPE_CODES = new Map(
  DOCUMENT_TYPES.flatMap((type) => type.codes.map((code) => [code, { code, name: type.name }] as const)),
);
const TYPE_SHAPES = new Map([...TYPE_CODES].map(([code, type]) => [shape(code), type] as const));
const typeOf = (segment: string) => TYPE_CODES.get(segment) ?? TYPE_SHAPES.get(shape(segment));

const ISSUER_OF_SHAPE = new Map(ISSUER_CODES.map((row) => [shape(row.code), row] as const));
const issuerOf = (segment: string): IssuerCode | undefined =>
  ISSUER_OF_SHAPE.get(shape(segment.replace(/\d{1,2}$/, '')));

/**
 * The symbol that starts exactly at an offset. In: text as `foldMarks` gives it (case kept, look-alikes repaired).
 * Out: null where none starts there. Throws nothing.
 */
export function symbolAt(marked: string, offset: number): PrintedSymbol | null {
  const match = matchAt(SYMBOL, marked, offset);
  if (!match) return null;
  const number = match[0].replace(/\s/g, '');
  return { start: offset, end: offset + match[0].length, number, key: keyOf(number) };
}

type Parts = { digits: string; year: string | null; segments: string[] };

function partsOf(number: string): Parts {
  const match = /^(\d{1,6}[a-zđ]?)(?:[/-]((?:19|20)\d{2,3})(?=[/-]))?[/-]?(.{0,90})$/u.exec(number);
  const segments = (match?.[3] ?? '').split(/[/.-]/).filter(Boolean);
  return { digits: match?.[1] ?? number, year: match?.[2] ?? null, segments: segments.flatMap(unglued) };
}

/** "TTBLĐTBXH" is "TT" and "BLĐTBXH" without their hyphen. */
function unglued(segment: string): string[] {
  if (typeOf(segment) || issuerOf(segment)) return [segment];
  for (const length of [2, 3, 4]) {
    const rest = segment.slice(length);
    if (rest.length > 2 && typeOf(segment.slice(0, length)) && issuerOf(rest)) return [segment.slice(0, length), rest];
  }
  return [segment];
}

/** A code in its official letters; a body's may have the number of its term behind it ("QH15"). */
function repaired(segment: string): string {
  const term = segment.search(/\d{0,2}$/u);
  const code = segment.slice(0, term);
  return typeOf(segment)?.code ?? (issuerOf(code)?.code ?? code) + segment.slice(term);
}

/**
 * The key of a printed number: separators of the grammar that its body belongs to, codes in their official letters.
 * "19/NQ-TW" is "19-NQ/TW", "27/2016/TTBLĐTBXH" is "27/2016/TT-BLĐTBXH"; a bare number is itself.
 */
export function keyOf(number: string): string {
  // "TƯ" and "T.Ư" are TW; "TU" is a province's.
  const { digits, year, segments } = partsOf(number.replace(/\s/g, '').replace(/T\.?Ư/gu, 'TW'));
  const codes = segments.map(repaired);
  const [first = '', ...rest] = codes;
  const party = year === null && rest.some((code) => issuerOf(code)?.system === 'party');
  if (party && typeOf(first)) return `${digits}-${first}/${rest.join('-')}`;
  return [digits, year, codes.join('-')].filter(Boolean).join('/');
}

/** What the codes of a symbol's key say, from the lexicon; null for what they leave open. Guesses nothing from the number. */
export function decodeSymbol(key: string): DecodedSymbol {
  const { segments } = partsOf(key);
  const [first = ''] = segments;
  const issuers = segments.map(issuerOf).filter((row) => row !== undefined);
  const named = typeOf(first);
  const party = issuers.some((row) => row.system === 'party');
  // "5743/SKHĐT-TH": body and unit without a type is how Decree 30/2020 numbers official letters.
  const isLetter = segments.length > 1 && issuerOf(first);
  // TT, a circular of the state, is Thông tri in the Party.
  const type = party && named?.code === 'TT' ? 'Thông tri' : named?.name;
  return {
    type: type ?? (isLetter ? 'Công văn' : null),
    body: issuers.length > 0 ? issuers.map((row) => row.body).join(', ') : null,
    level: issuers.at(-1)?.level ?? null,
  };
}
