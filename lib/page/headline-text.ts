import { dayAlone, dayIn } from './headline-dates.ts';
import { asksForMore } from './names.ts';
import type { Page, Piece } from './pieces.ts';
import type { Source } from './raw.ts';

/** What a link of the page says, the piece that shows it, and the day that stands in the same piece. */
export type Named = { at: number; text: string; day: string | null };

/** Lines of one element may be so many. */
const MOST_LINES = 40;
/** Cells that every list of documents is looked through for. */
const TELLING = /ký hiệu|trích yếu|tiêu đề|nội dung|^(?:số|tên)(?:\s|$)/iu;
const TOOL = /^(?:tải|xem|download|chi tiết|in|file|tệp|đính kèm)(?=\s|$)/iu;

const inkOf = (text: string): string => text.replace(/\s+/g, '');

/** What a link says as the page shows it; null where no piece shows it. */
export function nameOf(page: Page, { at: from, text }: Source): Named | null {
  const said = inkOf(text);
  const first = page.pieces[from];
  if (!first) return null;
  if (first.kind === 'row') return first.head || isHead(first, page.pieces[from + 1]) ? null : ofRow(first, from);
  // The line before may still have been open when the link began.
  for (let at = from; at < from + MOST_LINES && page.pieces[at]; at += 1) {
    const piece = page.pieces[at] as Piece;
    if (inkOf(piece.text).includes(said)) return inLine(piece, at, text);
    const lines = cardFrom(page, at, said);
    if (lines.length > 0) return ofCard(page, lines);
  }
  return null;
}

/** The pieces of a link around a whole card: picture, headline, teaser, date. */
function cardFrom(page: Page, from: number, said: string): number[] {
  const lines: number[] = [];
  let left = said;
  for (let at = from; left; at += 1) {
    const ink = inkOf(page.pieces[at]?.text ?? '');
    if (!ink || !left.startsWith(ink)) return [];
    lines.push(at);
    left = left.slice(ink.length);
  }
  return lines;
}

/** "Headline (16/03)" and "Headline - 16/3/2026": a day in brackets or behind a dash is no part of what is said. */
const LAST_DAY = /\s?(?:[([][^()[\]]{3,30}[)\]]|\s[-–|]\s[^-–|]{4,40})$/u;
const FIRST_DAY = /^(?:[([][^()[\]]{3,30}[)\]]|[^-–|]{4,40}\s[-–|]\s)\s*/u;

function inLine({ text }: Piece, at: number, said: string): Named {
  let headline = said;
  let day: string | null = null;
  for (const form of [LAST_DAY, FIRST_DAY]) {
    const part = form.exec(headline)?.[0] ?? '';
    const found = part.length < headline.length ? dayAlone(part) : null;
    if (!found) continue;
    day ??= found;
    headline = headline.replace(form, '').trim();
  }
  const start = text.indexOf(said);
  const beside = start < 0 ? [] : [text.slice(start + said.length), text.slice(0, start)];
  return { at, text: headline, day: day ?? beside.map(dayAlone).find(Boolean) ?? null };
}

function ofCard(page: Page, lines: number[]): Named | null {
  const pieces = lines.map((at) => ({ at, piece: page.pieces[at] as Piece }));
  const days = pieces.map(({ piece }) => dayAlone(piece.text));
  const named = pieces.filter((_, i) => !days[i]);
  const best =
    named.find(({ piece }) => piece.level || piece.titled) ?? named.find(({ piece }) => piece.text.length >= 25);
  return best ? { at: best.at, text: best.piece.text, day: days.find(Boolean) ?? null } : null;
}

/** The row that names the columns of the one below it. */
const isHead = ({ cells = [] }: Piece, below: Piece | undefined): boolean => below?.headers?.join() === cells.join();

/** Of a row the cells that tell what it is about: not its number, its dates, its tools. */
function ofRow({ cells = [], headers = [], text }: Piece, at: number): Named | null {
  const isDay = cells.map(
    (cell) => dayAlone(cell) !== null && !/\p{L}{3}/u.test(cell.replace(/ngày|tháng|năm/giu, '')),
  );
  const isName = (cell: string, i: number): boolean =>
    !isDay[i] && /\p{L}{2}/u.test(cell) && !(cell.length < 30 && (TOOL.test(cell) || asksForMore(cell)));
  const telling = cells.filter((cell, i) => isName(cell, i) && TELLING.test(headers[i] ?? ''));
  const parts = telling.length > 0 ? telling : cells.filter(isName);
  const dated = cells.flatMap((cell, i) => (isDay[i] ? [{ day: dayIn(cell), header: headers[i] ?? '' }] : []));
  const issued = dated.find(({ header }) => /ban hành|đăng|cập nhật|văn bản/iu.test(header)) ?? dated[0];
  return { at, text: parts.join(' | ') || text, day: issued?.day ?? null };
}
