import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { median } from '../bench/click/measure.ts';
import { hasShared, SHARED } from './shared.ts';
import { filesIn } from './tar.ts';
import { tokenF1, tokensOf } from './tokens.ts';

/**
 * Readability's own pages, with the text that its authors expect: a text of any language and layout is found. Ours
 * leaves out lists of links and of references, and keeps captions, by design; so no page is expected to agree whole.
 */
const ARCHIVE = 'pages/readability.tar.gz';
/** Just under what is reached. The goal is a mean of 0.98. */
const FLOOR = { mean: 0.954, median: 0.9935 };

const BLOCK =
  /^(?:address|article|blockquote|dd|div|dt|figcaption|figure|h[1-6]|header|li|ol|p|pre|section|table|t[dhr]|ul|br)$/;

function textOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1) return '';
  const text = Array.from(node.childNodes, textOf).join('');
  return BLOCK.test((node as Element).localName) ? `\n${text}\n` : text;
}

/** Readability leaves the title in some of its texts; ours is a field of its own. */
function agreement(source: string, expected: string): number {
  const wanted = tokensOf(textOf(parseHTML(`<html><body>${expected}</body></html>`).document.body));
  const { title, blocks } = articleFromHtml(source, 'http://fakehost/test/page.html');
  const titled = ` ${wanted.join(' ')} `.includes(` ${tokensOf(title).join(' ')} `);
  const found = blocks.map(({ text }) => text).concat(titled ? title : []);
  return tokenF1(tokensOf(found.join('\n')), wanted);
}

if (hasShared(ARCHIVE)) {
  describe('the pages of Readability’s suite', () => {
    it('are read as their authors expect, all but some', { timeout: 300_000 }, () => {
      const files = filesIn(`${SHARED}/${ARCHIVE}`);
      const folders = Array.from(files.keys()).flatMap((path) => path.match(/^(.+)\/source\.html$/)?.[1] ?? []);
      expect(folders).toHaveLength(130);
      const figures = folders.map((folder) =>
        agreement(files.get(`${folder}/source.html`) ?? '', files.get(`${folder}/expected.html`) ?? ''),
      );
      const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
      console.log(`Readability's suite: token F1 mean ${mean.toFixed(4)}, median ${median(figures).toFixed(4)}`);
      expect(mean).toBeGreaterThanOrEqual(FLOOR.mean);
      expect(median(figures)).toBeGreaterThanOrEqual(FLOOR.median);
    });
  });
}

describe('the agreement of two texts', () => {
  it.each([
    ['the same', 'a b b', 'a b b', 1],
    ['in another order', 'b a', 'a b', 1],
    ['nothing in common', 'a', 'b', 0],
    ['half of it too much', 'a b c d', 'a b', 2 / 3],
    ['a word twice that stands once', 'a a', 'a', 2 / 3],
    ['two empty ones', '', '', 1],
  ])('is counted: %s', (_, found, wanted, figure) => {
    expect(tokenF1(tokensOf(found), tokensOf(wanted))).toBeCloseTo(figure);
  });
});
