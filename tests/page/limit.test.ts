import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/article.ts';
import { MOST_TEXT, withinLimit } from '../../lib/page/limit.ts';
import { article, PROSE } from './support.ts';

const line = (text: string): Block => ({ kind: 'paragraph', text, stamp: 0 });
const lengthOf = (blocks: readonly Block[]): number => blocks.map(({ text }) => text).join('\n').length;

describe('a page that is too long', () => {
  it('is read up to a limit, and says from where on it is not', () => {
    const lines = Array.from({ length: 9000 }, (_, i) => line(`Mục ${i}. ${PROSE}`));
    const { blocks, over } = withinLimit(lines);
    expect(lengthOf(blocks)).toBeLessThanOrEqual(MOST_TEXT);
    expect(lengthOf(blocks)).toBeGreaterThan(MOST_TEXT - PROSE.length);
    expect(blocks.slice(0, -1)).toEqual(lines.slice(0, blocks.length - 1));
    const [rest] = over;
    expect(rest?.reason).toBe('limit');
    // Where the limit falls into a line, the rest of that line.
    expect(
      lines
        .slice(blocks.length - 1, blocks.length + 1)
        .map(({ text }) => text)
        .join(' '),
    ).toContain(rest?.what.slice(0, -1));
  });

  it('has a line over the limit cut between words', () => {
    const { blocks, over } = withinLimit([line('Mở đầu.'), line('tỉnh '.repeat(300_000))]);
    expect(blocks).toHaveLength(2);
    expect(lengthOf(blocks)).toBeLessThanOrEqual(MOST_TEXT);
    expect(blocks[1]?.text).toMatch(/^(?:tỉnh ){9}/);
    expect(blocks[1]?.text.endsWith('tỉnh')).toBe(true);
    expect(over).toHaveLength(1);
  });

  it('never has half a row of a table', () => {
    const row: Block = { ...line('a | b'), kind: 'row', cells: ['a', 'b'] };
    const { blocks } = withinLimit([line('x'.repeat(MOST_TEXT - 3)), row]);
    expect(blocks).toHaveLength(1);
  });

  it('is nothing that other pages know of', () => {
    expect(article(`<h1>Tin trong tỉnh</h1><p>${PROSE}</p>`).unread).toEqual([]);
    const blocks = [line('a'.repeat(MOST_TEXT - 1))];
    expect(withinLimit(blocks)).toEqual({ blocks, over: [] });
  });
});
