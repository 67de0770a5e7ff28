import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article.ts';
import { RefusedError } from '../../lib/browser/collect-page.ts';
import * as counting from '../../lib/digest/coverage.ts';
import * as engine from '../../lib/session/engine.ts';
import type { KeptRead } from '../../lib/session/kept.ts';
import { countCoverage, type Means, readTab } from '../../lib/session/read-tab.ts';
import { article, digest } from '../component/sample.ts';

const tab = { id: 7, url: 'https://tinhuy.example.gov.vn/a', title: 'A' };
const NOW = '2023-10-14T03:00:00.000Z';
const BEFORE = '2023-10-14T02:15:00.000Z';

const means = (rest: Partial<Means> = {}): Means => ({
  collect: async () => article,
  find: async () => null,
  engine: async () => engine,
  counting: async () => counting,
  now: () => NOW,
  ...rest,
});
const keptOf = (of: Article): { read: KeptRead; view: { section: 'tasks'; open: string[]; scroll: object } } => ({
  read: { article: of, digest, readAt: BEFORE },
  view: { section: 'tasks', open: ['tasks:0'], scroll: {} },
});

describe('reading a tab', () => {
  it('gives the digest of the page as it is now', async () => {
    const outcome = await readTab(tab, means());
    expect(outcome).toMatchObject({ state: 'read', view: null, changedSince: null, page: { readAt: NOW, article } });
  });

  it('gives back the kept digest and where the person was, for the same text', async () => {
    const outcome = await readTab(tab, means({ find: async () => keptOf(structuredClone(article)) }));
    expect(outcome).toMatchObject({
      state: 'read',
      view: { section: 'tasks', open: ['tasks:0'] },
      changedSince: null,
      page: { readAt: BEFORE, digest },
    });
  });

  it('reads anew where one digit of the text has changed, in the section that was open, and says since when', async () => {
    const [first, ...rest] = article.blocks;
    const other = { ...article, blocks: [{ ...first!, text: first!.text.replace('14/10', '15/10') }, ...rest] };
    const outcome = await readTab(tab, means({ find: async () => keptOf(other) }));
    const view = { section: 'tasks', open: [], scroll: {} };
    expect(outcome).toMatchObject({ state: 'read', view, changedSince: BEFORE, page: { readAt: NOW } });
  });

  it('leaves the counting of what stands in no item until it is asked for', async () => {
    const outcome = await readTab(tab, means());
    expect(outcome).toMatchObject({ page: { coverage: null } });
    const counted = await countCoverage(outcome, async () => counting);
    expect(counted).toMatchObject({ page: { coverage: { claims: [{ count: 12, what: 'targets' }] } } });
  });

  it('counts at once where there is nothing else to show', async () => {
    const bare = { ...article, title: 'Thông báo', blocks: [{ ...article.blocks[0]!, text: 'Không có gì.' }] };
    expect(await readTab(tab, means({ collect: async () => bare }))).toMatchObject({
      page: { coverage: { figures: [] } },
    });
  });

  it('does without what was kept where it can’t be had', async () => {
    const outcome = await readTab(tab, means({ find: () => Promise.reject(new Error('no storage')) }));
    expect(outcome).toMatchObject({ state: 'read', changedSince: null });
  });

  it.each([
    ['chrome://settings/', 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://so.example.gov.vn/van-ban.pdf', 'pdf'],
    ['file:///home/a/bai.html', 'file'],
    [null, 'unknown'],
  ])('of %s, which the browser closes, says why', async (url, why) => {
    const refused = () => Promise.reject(new RefusedError('Cannot access contents of the page'));
    expect(await readTab({ id: 7, url, title: null }, means({ collect: refused }))).toEqual({
      state: 'restricted',
      why,
    });
  });

  it('says what failed', async () => {
    const broken = () => Promise.reject(new Error('the page gave no answer'));
    expect(await readTab(tab, means({ collect: broken }))).toEqual({
      state: 'failed',
      message: 'the page gave no answer',
    });
  });
});
