import type { Article, Block } from '../article.ts';
import type { Span } from '../digest/model.ts';
import { fold } from '../text/fold.ts';
import { oneOf } from '../text/words.ts';
import { type Field, LABELS, SPECIFIC } from './labels.ts';

export type Value = { text: string; at: Span };
/** A label of the page with the value beside it; null where it stands empty. */
export type Entry = { field: Field; label: string; value: Value | null; block: number };

type Line = Value & { cell?: true };
const LEAD = /^[\s\d.)(*•+–-]{0,8}/;
/** "Số ký hiệu: …" anywhere in a line; a label in the midst of one begins with a capital, or behind a bar. */
const LABELLED = new RegExp(`(?<![A-Za-zÀ-ỹ0-9/])${oneOf([...LABELS.keys()])}\\s{0,3}:`, 'g');

/** What a text is the label of; undefined of all that is none. */
function labelIn(text: string): string | undefined {
  if (text.length > 45) return undefined;
  const label = fold(text)
    .replace(LEAD, '')
    .replace(/[\s:.*]{1,9}$/, '')
    .replace(/\s?\/\s?/g, '/');
  return LABELS.has(label) ? label : undefined;
}

/** Every label of an article with its value, in page order: side by side in a row, in a line, or one below the other. */
export function entriesIn({ title, blocks }: Article): Entry[] {
  const entries: Entry[] = [];
  let start = title.length + 1;
  let open: Entry | null = null;
  for (const [i, block] of blocks.entries()) {
    const push = (found: Found[]): void => {
      for (const one of found) entries.push({ ...one, block: i });
    };
    const lines = block.cells
      ? cellsOf(block, start)
      : [{ text: block.text, at: [start, start + block.text.length] as Span }];
    const found = block.cells ? pairsIn(lines, block) : linesIn(lines[0] as Line);
    const label = block.cells ? undefined : labelIn(block.text);
    if (open && !block.cells && !label && found.length === 0 && block.kind !== 'heading')
      open.value = asValue(lines[0] as Line);
    open = null;
    if (label) {
      open = { field: fieldOf(label), label, value: null, block: i };
      entries.push(open);
    } else push(found);
    start += block.text.length + 1;
  }
  return entries;
}

type Found = Omit<Entry, 'block'>;
const fieldOf = (label: string): Field => LABELS.get(label) as Field;

/** A value as it stands, without what leads to it and what parts it from the next. */
function asValue({ text, at }: Line, from = 0, to = text.length): Value | null {
  const raw = text.slice(from, to);
  const lead = /^[\s:]{0,9}/.exec(raw)?.[0].length ?? 0;
  const value = raw.slice(lead).replace(/[\s|;,•–-]{1,9}$/, '');
  // "…", "-": nothing is told.
  if (!/[\p{L}\d]/u.test(value)) return null;
  const start = at[0] + from + lead;
  return { text: value, at: [start, start + value.length] };
}

function cellsOf({ text, cells = [] }: Block, start: number): Line[] {
  let end = 0;
  return cells.map((cell) => {
    const from = cell ? Math.max(text.indexOf(cell, end), end) : end;
    end = from + cell.length;
    return { text: cell, at: [start + from, start + end] };
  });
}

/** Labels and values by turns in the cells of a row, or both in one cell. */
function pairsIn(cells: Line[], { spread }: Block): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i] as Line;
    const labels = labelsIn(cell.text);
    if (labels.length === 0) {
      found.push(...linesIn(cell));
      continue;
    }
    const isPart = (at: number): boolean => cells[at]?.text === ':' || spread?.[at] === cell.text;
    while (isPart(i + 1)) i += 1;
    for (const label of labels) {
      const beside = cells[i + 1];
      const value = beside && !labelIn(beside.text) ? asValue(beside) : null;
      found.push({ field: fieldOf(label), label, value });
      if (value) i += 1;
    }
  }
  return found;
}

/** "Cơ quan ban hành / Chức danh / Người ký" labels the three cells behind it. */
function labelsIn(text: string): string[] {
  const whole = labelIn(text);
  if (whole) return [whole];
  const parts = text.length <= 60 && text.includes('/') ? text.split('/').map(labelIn) : [];
  return parts.every((part) => part !== undefined) ? parts : [];
}

/** "Số ký hiệu: 12/QĐ-UBND Ngày ban hành: 15/3/2026"; of a label alone that no sentence has, also without its colon. */
function linesIn(line: Line): Found[] {
  const { text } = line;
  const folded = fold(text);
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const labels = [...folded.matchAll(LABELLED)].filter(
    ({ index }) => index <= lead || /[\p{Lu}]/u.test(text.charAt(index)) || /[|;]\s?$/.test(text.slice(0, index)),
  );
  if ((labels[0]?.index ?? text.length) > lead) return specificIn(line, folded, lead);
  return labels.map(({ 0: printed, index }, i) => {
    const label = printed.replace(/\s{0,3}:$/, '');
    return { field: fieldOf(label), label, value: asValue(line, index + printed.length, labels[i + 1]?.index) };
  });
}

function specificIn(line: Line, folded: string, lead: number): Found[] {
  const words = folded.slice(lead);
  if (!SPECIFIC.test(words)) return [];
  const label = [...LABELS.keys()]
    .filter((one) => SPECIFIC.test(one) && words.startsWith(`${one} `))
    .sort((a, b) => b.length - a.length)[0];
  return label ? [{ field: fieldOf(label), label, value: asValue(line, lead + label.length + 1) }] : [];
}
