import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { collectRaw } from '../../lib/page/collect-raw.ts';
import { type CutReason, type Explanation, explain } from '../../lib/page/explain.ts';
import { visibilityFrom } from '../../lib/page/style-rules.ts';
import { PROSE, parse } from './support.ts';

const FOLDER = 'tests/fixtures/pages';

function rawOf(html: string) {
  const document = parseHTML(html).document;
  const view = { isVisible: visibilityFrom(document), frameDocument: () => null };
  return collectRaw(document, view, 'https://vanson.example.gov.vn/chi-tiet').raw;
}

/** Every word of the page that was left out, by reason: the groups themselves show only how each begins. */
function leftOut(html: string): { explanation: Explanation; said: string } {
  const explanation = explain(rawOf(html));
  if (!explanation) throw new Error('nothing to explain');
  return { explanation, said: explanation.cuts.flatMap(({ runs }) => runs.map(({ words }) => words)).join('\n') };
}

const explained = (body: string, head = ''): Explanation => {
  const raw = collectRaw(
    parse(body, head),
    { isVisible: (element) => !element.hasAttribute('hidden'), frameDocument: () => null },
    'https://vanson.example.gov.vn/tin/1',
  ).raw;
  return explain(raw) as Explanation;
};
const reasons = (body: string, head = ''): CutReason[] => explained(body, head).cuts.map(({ reason }) => reason);

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.html')))('what is left out of %s', (name) => {
  const html = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const { never, blocks } = JSON.parse(readFileSync(`${FOLDER}/${name.replace('.html', '.json')}`, 'utf8')) as {
    never: string[];
    blocks: string[];
  };
  const raw = rawOf(html);
  const { explanation } = leftOut(html);

  it('adds up with what is kept to the whole page', () => {
    const whole = raw.pieces.reduce((sum, { text }) => sum + text.length, 0);
    const cut = explanation.cuts.filter(({ reason }) => reason !== 'hidden');
    const sum = cut.reduce((all, { characters }) => all + characters, explanation.kept.characters);
    const title = raw.pieces.length - cut.reduce((all, { pieces }) => all + pieces, explanation.kept.pieces);
    expect(explanation.kept.pieces).toBe(blocks.length);
    expect(title).toBeGreaterThanOrEqual(0);
    expect(title).toBeLessThanOrEqual(1);
    expect(sum).toBeLessThanOrEqual(whole);
    for (const { pieces, characters, runs } of explanation.cuts) {
      expect(runs.reduce((all, run) => all + run.pieces, 0)).toBe(pieces);
      expect(runs.reduce((all, run) => all + run.characters, 0)).toBe(characters);
    }
  });

  it('holds all that must never be read', () => {
    const holders = never.map((words) => ({
      words,
      at: raw.pieces.findIndex(({ text }) => text.includes(words)),
      hidden: raw.hidden.some((text) => text.includes(words)),
    }));
    for (const { words, at, hidden } of holders) {
      if (at < 0) {
        // Too short a hidden part is not worth a word; longer ones are listed.
        if (hidden) expect(explanation.cuts.some(({ reason }) => reason === 'hidden')).toBe(true);
        continue;
      }
      const { stamp } = raw.pieces[at] as { stamp: number };
      const holder = explanation.cuts.find(({ runs }) =>
        runs.some(({ stamps }) => stamps && stamps[0] <= stamp && stamp <= stamps[1]),
      );
      expect([words, holder?.reason]).toEqual([words, expect.any(String)]);
    }
  });
});

describe('the reason why something is left out', () => {
  const H1 = '<h1>Kế hoạch trồng rừng của tỉnh Vân Sơn</h1>';
  const TITLE = '<title>Kế hoạch trồng rừng của tỉnh Vân Sơn</title>';
  const TEXT = `<p>${PROSE}</p>`.repeat(5);
  const link = (i: number) => `<a href="/${i}">Gặp mặt nữ cán bộ chủ chốt của tỉnh lần ${i}</a>`;

  it.each<[string, string, CutReason]>([
    ['a menu', `<nav><a href="/">Trang chủ</a></nav><div>${H1}${TEXT}</div>`, 'tag'],
    ['a footer', `<div>${H1}${TEXT}</div><footer>Mọi thông tin xin gửi về</footer>`, 'tag'],
    ['a box whose class says so', `<div class="sidebar"><p>Lịch tuần</p></div><div>${H1}${TEXT}</div>`, 'name'],
    ['related news', `<div>${H1}${TEXT}<h4>Tin liên quan</h4><p>${link(1)}</p></div>`, 'section'],
    ['a list of links', `<div>${H1}${TEXT}<p>${link(1)}</p><p>${link(2)}</p><p>${link(3)}</p></div>`, 'links'],
    ['a counter', `<div>${H1}${TEXT}<p>Lượt xem: 120</p></div>`, 'line'],
    ['an imprint', `<div>${H1}${TEXT}</div><div><p>Giấy phép số 12/GP-TTĐT</p></div>`, 'footer'],
    ['an author', `<div>${H1}<p class="author">Nông Văn Thử</p>${TEXT}</div>`, 'byline'],
    ['the title once more', `<div>${H1}<p>Kế hoạch trồng rừng của tỉnh Vân Sơn</p>${TEXT}</div>`, 'repeated'],
    ['a paragraph that is one link', `<div>${H1}${TEXT}<p>${link(1)}</p><p>${PROSE}</p></div>`, 'link'],
    ['the name of a file', `<div>${H1}${TEXT}<p><a href="/a/kh-15.pdf">kh-15.pdf</a></p><p>${PROSE}</p></div>`, 'file'],
    [
      'a part that is not shown',
      `<div>${H1}${TEXT}<div hidden><p>${'Nội dung của bản in khác, không ai thấy trên màn hình. '.repeat(6)}</p></div></div>`,
      'hidden',
    ],
    [
      'text beside the part that was read',
      `<div>${H1}${TEXT}</div><div><p>Chào mừng bạn đến với trang</p></div>`,
      'outside',
    ],
  ])('%s', (_name, body, reason) => {
    expect(reasons(body, TITLE)).toContain(reason);
  });

  it('is none of what is read', () => {
    expect(explained(`<div>${H1}${TEXT}</div>`, TITLE)).toMatchObject({ cuts: [], kept: { pieces: 5 } });
  });

  it('names the label of a box, and how many pieces it has', () => {
    const body = `<div>${H1}${TEXT}</div><div class="b"><h4>Tin liên quan</h4><p>${link(1)}</p><p>${link(2)}</p></div>`;
    const [cut] = explained(body, TITLE).cuts;
    expect(cut).toMatchObject({
      reason: 'section',
      pieces: 3,
      runs: [{ words: expect.stringMatching(/^Tin liên quan · /) }],
    });
  });

  it('comes with the ways that lead to the part that was read', () => {
    const inBody = (name: string) => explained(`<div>${H1}<div class="${name}">${TEXT}</div></div>`, TITLE).root.ways;
    expect(inBody('entry-content')).toContain('platform');
    expect(inBody('x')).not.toContain('platform');
  });

  it('is none of a file that fills the tab', () => {
    const document = Object.assign(parse(''), { contentType: 'application/pdf' });
    const { raw } = collectRaw(
      document,
      { isVisible: () => true, frameDocument: () => null },
      'https://a.example/b.pdf',
    );
    expect(explain(raw)).toBeNull();
  });
});
