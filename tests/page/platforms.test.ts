import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { partsIn } from '../../lib/page/parts.ts';
import { PLATFORMS } from '../../lib/page/platforms.ts';
import { FIXTURES } from './fixtures.ts';
import { parse } from './support.ts';

describe('the rows of platforms', () => {
  const pages = FIXTURES.map(({ name, html, expected }) => ({ name, expected, document: parseHTML(html).document }));
  const rows = PLATFORMS.map((row) => {
    const [marks = '', ...parts] = row.split('|');
    return { row, marks: marks || (parts[0] as string), parts };
  });

  it.each(rows)('$marks: a fixture has all of it', ({ marks, parts }) => {
    const own = pages.filter(({ document }) => document.querySelector(marks));
    expect(own.map(({ name }) => name)).not.toEqual([]);
    // The last line of the text stands where the row says that the text is.
    const reads = own.filter(({ document, expected }) => {
      const last =
        expected.blocks
          .findLast((block) => block.length > 80)
          ?.split(': ')
          .slice(1)
          .join(': ') ?? '?';
      return [...document.querySelectorAll(parts[0] as string)].some(({ textContent }) =>
        textContent?.replace(/\s+/g, ' ').includes(last),
      );
    });
    expect(reads.map(({ name }) => name)).not.toEqual([]);
    const missing = parts.filter(
      (part) => part && !reads.some(({ document }) => document.querySelector(part)?.textContent?.trim()),
    );
    expect(missing).toEqual([]);
  });

  it('are seven parts behind the marks at most, none of them empty at the end, and none with blanks around it', () => {
    for (const { row, parts } of rows) {
      expect(parts.length).toBeLessThanOrEqual(7);
      expect(row).not.toMatch(/\|$|\s\||\|\s/);
    }
  });

  it('say nothing of a page without their marks', () => {
    const parts = partsIn([
      parse('<div class="noidung"><p>Một dòng</p></div><div class="tieudetin">Hai</div><p class="tle">Ba</p>').body,
    ]);
    expect(Object.values(parts).flat()).toEqual([]);
  });
});
