import { articleOf, type Steps } from './article-of.ts';
import { type FrameReason, type Piece, proseIn } from './pieces.ts';
import type { Range, RawPage } from './raw.ts';

/**
 * Why a piece of the page is not in the article. Of the frame, see `FrameReason`; byline: tells about the page; repeated:
 * says the title again; link: is one link to another page; file: names a file that is listed as unread; outside: stands
 * outside of the root; hidden: is not shown.
 */
export type CutReason = FrameReason | 'byline' | 'repeated' | 'link' | 'file' | 'outside' | 'hidden';

/** Pieces in a row that were left out for one reason. */
type Run = {
  pieces: number;
  characters: number;
  /** How it begins: the label of a box of related news, or the first words. */
  words: string;
  /** Stamps of the first and the last piece; none where nothing of it is in the page that was read. */
  stamps: readonly [number, number] | null;
};

export type Cut = { reason: CutReason; pieces: number; characters: number; runs: Run[] };

/** platform: where a portal platform keeps its text; readability: what Readability takes for the text; plain: where the text parts into many children. */
type RootWay = 'platform' | 'readability' | 'plain';

export type Explanation = {
  root: { ways: RootWay[]; pieces: number; characters: number; stamps: readonly [number, number] | null };
  kept: { pieces: number; characters: number };
  /** By reason, the most characters first. */
  cuts: Cut[];
};

const WORDS = 90;

/**
 * How a page was read: which part of it was taken for the text, and what was left out, by reason.
 * In: what the script in the page returned. Out: null of a page without pieces (a PDF). Pure; throws nothing.
 */
export function explain(raw: RawPage): Explanation | null {
  let steps: Steps | null = null;
  articleOf(raw, (told) => {
    steps = told;
  });
  return steps && explanationOf(steps);
}

function explanationOf(steps: Steps): Explanation {
  const { page, root, kept } = steps;
  const whole = page.pieces.slice(...root);
  return {
    root: {
      ways: waysOf(steps),
      pieces: whole.length,
      characters: lengthOf(whole),
      stamps: stampsOf(whole),
    },
    kept: { pieces: kept.length, characters: lengthOf(kept) },
    cuts: cutsOf(steps),
  };
}

const lengthOf = (pieces: readonly { text: string }[]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

const stampsOf = (pieces: readonly Piece[]): Run['stamps'] => {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  return first && last ? [first.stamp, last.stamp] : null;
};

/** Who else points at the root: a platform's place of the same extent, and Readability where nearly all it found lies within. */
function waysOf({ page, root }: Steps): RootWay[] {
  const ways: RootWay[] = [];
  if (page.platforms.some((range) => range[0] === root[0] && range[1] === root[1])) ways.push('platform');
  const found = page.readable.reduce((sum, range) => sum + proseIn(page, range), 0);
  const within = page.readable.reduce((sum, range) => sum + proseIn(page, common(range, root)), 0);
  if (found > 0 && within >= found * 0.9 && proseIn(page, root) <= found * 1.5) ways.push('readability');
  return ways.length > 0 ? ways : ['plain'];
}

const common = (a: Range, b: Range): Range => {
  const from = Math.max(a[0], b[0]);
  return [from, Math.max(from, Math.min(a[1], b[1]))];
};

function cutsOf(steps: Steps): Cut[] {
  const { page } = steps;
  const reasons = reasonsOf(steps);
  const cuts = new Map<CutReason, Cut>();
  const add = (reason: CutReason, run: Run): void => {
    const cut = cuts.get(reason) ?? { reason, pieces: 0, characters: 0, runs: [] };
    cut.pieces += run.pieces;
    cut.characters += run.characters;
    cut.runs.push(run);
    cuts.set(reason, cut);
  };
  for (let from = 0; from < reasons.length; ) {
    const reason = reasons[from] ?? null;
    let to = from + 1;
    while (to < reasons.length && reasons[to] === reason) to += 1;
    if (reason) add(reason, runOf(page.pieces.slice(from, to)));
    from = to;
  }
  for (const text of page.hidden)
    add('hidden', { pieces: 1, characters: text.length, words: text.slice(0, WORDS), stamps: null });
  return [...cuts.values()].sort((a, b) => b.characters - a.characters);
}

function runOf(pieces: Piece[]): Run {
  const words = pieces
    .slice(0, 12)
    .map(({ text }) => text)
    .join(' · ');
  return {
    pieces: pieces.length,
    characters: lengthOf(pieces),
    words: words.length > WORDS ? `${words.slice(0, WORDS)}…` : words,
    stamps: stampsOf(pieces),
  };
}

/** Why each piece is not in the article; null of the title and of what is. */
function reasonsOf({ page, title, range, bylines, kept }: Steps): (CutReason | null)[] {
  const blocks = new Set(kept);
  return page.pieces.map((piece, i) => {
    if (blocks.has(piece) || i === title.at) return null;
    if (piece.chrome) return piece.why ?? 'name';
    if (i < range[0] || i >= range[1]) return 'outside';
    if (bylines.has(piece)) return 'byline';
    if (piece.text === title.text) return 'repeated';
    return piece.file ? 'file' : 'link';
  });
}
