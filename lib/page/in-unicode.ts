import { cleanLine } from '../text/clean.ts';
import type { Legacy } from './legacy.ts';
import { type LegacyOf, legacyIn, readable } from './legacy-text.ts';
import type { RawPage, RawPiece, Source } from './raw.ts';

/**
 * A page with its texts as they are to be read: what is written in an old font's letters in Unicode, soft hyphens taken
 * out of the rest. Block by block, since a portal of today may show an old text.
 */
export function pageInUnicode(raw: RawPage): RawPage {
  const legacyOf = legacyIn([raw.title, ...raw.pieces.map(({ text }) => text)]);
  const plain = (text: string): string => lineOf(text, legacyOf(text, true));
  const named = <T extends Source>(source: T): T => ({ ...source, text: plain(source.text) });
  return {
    ...raw,
    title: plain(raw.title),
    pieces: raw.pieces.map((piece) => pieceInUnicode(piece, legacyOf)),
    metas: Object.fromEntries(Object.entries(raw.metas).map(([name, text]) => [name, plain(text)])),
    hidden: raw.hidden.map(plain),
    files: raw.files.map(named),
    links: raw.links.map(named),
    scans: raw.scans.map(named),
    embeds: raw.embeds.map((embed) => ({ ...named(embed), links: embed.links.map(named) })),
  };
}

const lineOf = (text: string, legacy: Legacy | null): string => cleanLine(readable(text, legacy));

function pieceInUnicode(piece: RawPiece, legacyOf: LegacyOf): RawPiece {
  const legacy = legacyOf(piece.text);
  // As it was collected: nothing to put right, as in nearly all.
  if (!legacy && !piece.headers && !piece.text.includes('\u00AD')) return piece;
  const text = lineOf(piece.text, legacy);
  const inUnicode = (cells: string[]): string[] => cells.map((cell) => lineOf(cell, legacy));
  return {
    ...piece,
    text,
    // The share of it that stands in links is what counts.
    links: Math.round((piece.links * text.length) / piece.text.length),
    ...(piece.cells ? { cells: inUnicode(piece.cells) } : {}),
    ...(piece.spread ? { spread: inUnicode(piece.spread) } : {}),
  };
}
