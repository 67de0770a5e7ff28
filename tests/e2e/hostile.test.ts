import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Popup } from './harness/browser.ts';
import { keptIn, measureEvidence, randomFrom } from './harness/evidence.ts';
import {
  CANARY,
  dangersIn,
  FIGURES,
  FOLDER,
  foreignIn,
  LIES,
  lastFile,
  PAGES,
  PERSON,
  standing,
} from './harness/hostile.ts';
import { watchFiles } from './harness/own-page.ts';
import { click, highlighted, names, openPopup, panelFrom, showInPage, tabs, words } from './harness/person.ts';
import { type Served, serveFolder } from './harness/serve.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

const BACK_UP = 'tests/library/fixtures/file-1.jsonl';
const MARKUP = '<img src=x onerror=canary=1><script>canary=1</script>';
/** In full by `npm run prove`: every page tab by tab, and in the panel as well. */
const FULL = process.env.HOSTILE === 'full';
const IN_PANEL = FULL ? PAGES : ['own-words', 'written'];
const PLACES = FULL ? 40 : 6;

/**
 * A range over words holds what is hidden between them, which no highlight shows; and what only a click on a script of
 * the page's would open stays closed.
 */
const EXPECTED: Record<string, RegExp> = { hidden: /^shows “/, direction: /^shows “/, links: /^folded: / };

/** Pages that mean harm: nothing of them runs, and nothing is said that they don't show. */
describeInBrowsers('hostile pages', (setting) => {
  let served: Served;
  let popup: Popup;
  beforeAll(async () => {
    served = await serveFolder(FOLDER);
  });
  afterAll(() => served.close());
  const addressOf = (name: string): string => `${served.origin}/${name}.html`;
  const open = async (name: string): Promise<void> => {
    const { browser } = setting();
    if (await browser.popupIsOpen()) await browser.closePopup();
    await browser.open(addressOf(name));
  };
  const says = (own: Popup, part: string) => waitFor(`“${part}”`, async () => (await words(own)).includes(part));

  describe.each(PAGES)('%s', (name) => {
    let before: string;
    it('popup: shows what the page shows, and nothing runs', async () => {
      await open(name);
      before = await standing(setting().browser);
      popup = await openPopup(setting().browser);
      const kept = await waitFor('the digest to be kept', () => keptIn(popup));
      expect(kept.article.url).toBe(addressOf(name));
      expect(JSON.stringify(kept)).not.toMatch(LIES);
      expect(kept.digest.targets.map(({ value }) => value)).toEqual(expect.arrayContaining(FIGURES));
      expect(kept.digest.people.map((person) => person.name)).toContain(PERSON);
      expect(kept.article.unread.filter(({ url }) => url !== undefined && !/^https?:/.test(url))).toEqual([]);
      if (IN_PANEL.includes(name)) for (const tab of await tabs(popup)) await click(popup, 'tab', tab.name);
      expect(await words(popup)).not.toMatch(LIES);
      expect(await foreignIn(popup)).toEqual([]);
      expect(served.requests).not.toContain(CANARY);
    });

    it('library: is saved by the popup', async () => {
      await click(popup, 'button', 'Lưu');
      await says(popup, 'Đã lưu vào thư viện.');
    });

    it('page: stands as it stood', async () => {
      expect(await standing(setting().browser)).toBe(before);
    });

    it('evidence: leads to what was read, and the page is asked for nothing', async () => {
      const { wrong, shown } = await measureEvidence(popup, randomFrom(7), PLACES);
      expect(wrong.filter((line) => !EXPECTED[name]?.test(line) && !line.startsWith('not in its element'))).toEqual([]);
      expect(shown).toBeGreaterThan(3);
      expect(served.requests).not.toContain(CANARY);
    });
  });

  it('moving, evidence: what changes its place is found, and what is put there is not taken for it', async () => {
    const { browser } = setting();
    await open('moving');
    popup = await openPopup(browser);
    await click(popup, 'tab', 'Chỉ tiêu');
    await browser.page.evaluate('void swap()');
    await showInPage(popup, '57,5%');
    const shown = await waitFor('the highlight', () => highlighted(browser));
    expect(shown.text).toContain('57,5%');
    // The page's own dark theme: what stood on white stands on black.
    await browser.page.evaluate(`void (document.documentElement.style.cssText = 'background: #111; color: #fff')`);
    await browser.page.evaluate('getSelection().removeAllRanges()');
    await showInPage(popup, '57,5%');
    expect((await highlighted(browser))?.text).toContain('57,5%');
    expect(await words(popup)).not.toMatch(/đã đổi|không còn/);
    await browser.page.evaluate('void lie()');
    await showInPage(popup, '57,5%').catch(() => {});
    await waitFor(
      'the answer',
      async () => (await highlighted(browser))?.text !== shown.text || /đã đổi|không còn/.test(await words(popup)),
    );
    expect((await highlighted(browser))?.text ?? '').not.toMatch(LIES);
  });

  describe.each(IN_PANEL)('%s', (name) => {
    it('panel: shows what the page shows, colours it, and nothing runs', async () => {
      const { browser } = setting();
      await open(name);
      popup = await openPopup(browser);
      const panel = await panelFrom(browser, popup);
      await waitFor('the colours', () =>
        panel.evaluate<boolean>(`(() => {
          const marks = document.querySelector('.marks [role=switch]');
          if (marks && !marks.checked) marks.click();
          return marks !== null && document.querySelectorAll('.marks .legend button').length >= 3;
        })()`),
      );
      expect(await words(panel)).not.toMatch(LIES);
      expect(await foreignIn(panel)).toEqual([]);
      expect(served.requests).not.toContain(CANARY);
      await browser.closePanel();
    });
  });

  describe('in the library', () => {
    let own: Popup;
    beforeAll(async () => {
      own = await setting().browser.openOwn('library.html');
      await waitFor('the list', async () => (await names(own, 'link')).length > 3);
    });
    afterAll(() => setting().browser.closeOwnPages());

    it.each(PAGES.map((name, i) => [name, i + 1] as const))('%s, library: is shown as text', async (_, id) => {
      await own.evaluate(`void (location.hash = '#/page/${id}')`);
      await waitFor('the digest', () =>
        own.evaluate(`location.hash.endsWith('/${id}') && document.querySelectorAll('[role=tab]').length === 5`),
      );
      expect(await words(own)).not.toMatch(LIES);
      expect(await foreignIn(own)).toEqual([]);
    });

    it.each([
      '#/',
      '#/?words=77,7',
      ...['indicators', 'people', 'documents', 'tasks'].map((one) => `#/compare/${one}`),
    ])('view %s', async (hash) => {
      await own.evaluate(`void (location.hash = '${hash}')`);
      await waitFor('the view', () =>
        own.evaluate(`document.querySelector('h1, .hit-title, .shelf-says, .compare-tools') !== null`),
      );
      expect(await words(own)).not.toMatch(LIES);
      expect(await foreignIn(own)).toEqual([]);
      expect(served.requests).not.toContain(CANARY);
    });

    it.each([
      ['word', 'Word (.docx)', '.docx'],
      ['excel', 'Excel (.xlsx)', '.xlsx'],
      ['csv', 'CSV', '.csv'],
      ['html', 'Trang HTML', '.html'],
      ['plain', 'Văn bản thuần', '.txt'],
      ['markdown', 'Markdown', '.md'],
      ['json', 'JSON', '.json'],
    ])('file of all, %s: holds nothing that runs or leads elsewhere', async (form, button, ending) => {
      if (!(await names(own, 'button')).includes(button)) {
        await own.evaluate(`void (location.hash = '#/')`);
        await watchFiles(own);
        await waitFor('the list', () => own.evaluate(`document.querySelectorAll('.hit input').length > 1`));
        await own.evaluate(`document.querySelectorAll('.hit input').forEach((box) => box.checked || box.click())`);
        const opens = await waitFor('the button', async () =>
          (await names(own, 'button')).find((one) => /trang: lưu, in, dẫn nguồn/.test(one)),
        );
        await click(own, 'button', opens);
      }
      await click(own, 'button', button);
      await waitFor(ending, () => own.evaluate(`window.handed.at(-1)?.name.endsWith('${ending}')`));
      const { name, base64 } = await lastFile(own);
      expect(name).toMatch(/^[^/\\:*?"<>|\u202E]{1,120}$/u);
      const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
      expect(dangersIn(form, new TextDecoder().decode(bytes), bytes)).toEqual([]);
    });
  });

  it('a crafted back-up is refused in words, and one with mark-up for notes and labels is shown as text', async () => {
    const own = await setting().browser.openOwn('library.html');
    await waitFor('the list', () => own.evaluate(`document.querySelectorAll('.hit').length > 0`));
    const count = await own.evaluate<number>(`document.querySelectorAll('.hit').length`);
    const give = async (text: string): Promise<void> => {
      await own.evaluate(`(() => {
        const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(text)}], '<img src=x onerror=canary=1>.jsonl', { type: 'application/jsonl' }));
        const input = document.querySelector('dialog input[type=file]');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    };
    await click(own, 'button', 'Thêm');
    await click(own, 'menuitem', 'Khôi phục…');
    await says(own, 'Thả tệp sao lưu vào đây');
    const [head = '', page = ''] = readFileSync(BACK_UP, 'utf8').split('\n');
    const one = JSON.stringify({ ...JSON.parse(head), pages: 1, joins: 0 });
    for (const refused of [
      page.replace('{', '{"__proto__":{"canary":1},'),
      page.replace(/"url":"[^"]{1,200}"/, '"url":"javascript:canary=1"'),
    ]) {
      await give(`${one}\n${refused}\n`);
      await says(own, 'Chưa khôi phục gì');
    }
    await give(`${one}\n${JSON.stringify({ ...JSON.parse(page), note: MARKUP, labels: [MARKUP] })}\n`);
    await says(own, 'Xong: 1 bài mới');
    await click(own, 'button', 'Đóng');
    await waitFor('one more', () => own.evaluate(`document.querySelectorAll('.hit').length === ${count + 1}`));
    expect(await words(own)).toContain(MARKUP);
    expect(await foreignIn(own)).toEqual([]);
    await setting().browser.closeOwnPages();
  });

  it.each([
    ['tabs', 'CSV'],
    ['html', 'Bảng (Word, Excel)'],
    ['markdown', 'Markdown'],
    ['json', 'JSON'],
  ])('copy, %s: holds nothing that runs or leads elsewhere', async (form, entry) => {
    await open('written');
    popup = await openPopup(setting().browser);
    await click(popup, 'button', 'Sao chép');
    await click(popup, 'menuitem', entry);
    await says(popup, 'Đã sao chép toàn bộ');
    const { plain, html } = await setting().browser.clipboard();
    expect(dangersIn(form, form === 'html' ? html : plain)).toEqual([]);
    if (form === 'html') expect(dangersIn('tabs', plain)).toEqual([]);
  });

  it('the canary can sing: what a page asks for is heard', async () => {
    await open('hidden');
    await setting().browser.page.evaluate(`fetch('${CANARY}?sings').then(() => true)`);
    expect(served.requests).toContain(CANARY);
  });
});
