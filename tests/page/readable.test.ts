import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../lib/page/article-of.ts';
import { collectRaw } from '../../lib/page/collect-raw.ts';
import { pageOf } from '../../lib/page/pieces.ts';
import { readableWithin } from '../../lib/page/readable.ts';
import { snapshot, type View } from '../../lib/page/snapshot.ts';
import { visibilityFrom } from '../../lib/page/style-rules.ts';
import { piecesOf } from '../../lib/page/walk.ts';
import { hasShared, SHARED } from './shared.ts';
import { PROSE } from './support.ts';
import { WRAPPINGS } from './wrappings.ts';

const URL = 'https://vanson.example.gov.vn/tin/1';
const TEXT = {
  title: 'Kế hoạch phát triển kinh tế - xã hội tỉnh Vân Sơn năm 2026',
  paragraphs: Array.from({ length: 9 }, (_, i) => `Mục ${i + 1}. ${PROSE}`),
};

const pagesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readFileSync(`${folder}/${name}`, 'utf8') }));

/** The article with Readability asked of the whole page, and as it is read. */
function bothOf(html: string) {
  const { document } = parseHTML(html);
  const view: View = { isVisible: visibilityFrom(document), frameDocument: () => null };
  const { raw } = collectRaw(document, view, URL);
  const shot = snapshot(document, view);
  const walk = piecesOf(shot);
  const whole = readableWithin(document, shot, walk, pageOf(raw), [0, raw.pieces.length]);
  return { asked: articleOf({ ...raw, readable: whole }), read: articleOf(raw), whole };
}

describe('Readability, where it is not asked, would change nothing', () => {
  const pages = [
    ...WRAPPINGS.map(({ name, wrap }) => ({ name, html: wrap(TEXT) })),
    ...pagesIn('tests/fixtures/pages'),
    ...(hasShared('pages/real') ? pagesIn(`${SHARED}/pages/real`) : []),
    ...(hasShared('pages/probes') ? pagesIn(`${SHARED}/pages/probes`) : []),
  ];

  it.each(pages)('$name', { timeout: 60_000 }, ({ html }) => {
    const { asked, read } = bothOf(html);
    expect(asked).toEqual(read);
  });

  it('and finds something in most of them', () => {
    expect(WRAPPINGS.filter(({ wrap }) => bothOf(wrap(TEXT)).whole.length > 0).length).toBeGreaterThan(20);
  });
});
