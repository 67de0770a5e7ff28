import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPrivateWindow, type PrivateWindow } from './harness/private.ts';
import { type Served, serveFolder } from './harness/serve.ts';
import { chosen } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

const NOTHING_SAVED = 'Cửa sổ riêng tư không lưu gì';

/** What is read in a private window leaves nothing behind, and the person is told. */
describe.each(chosen())('a private window, in %s', (name, executable) => {
  let served: Served;
  let opened: PrivateWindow;
  beforeAll(async () => {
    served = await serveFolder('tests/fixtures/sample');
    opened = await openPrivateWindow(name, executable, `${served.origin}/index.html`);
  });
  afterAll(async () => {
    await opened?.close();
    await served?.close();
  });

  it('shows the digest, and says on “Lưu” that it saves nothing', async () => {
    const ask = await opened.openPopup();
    await waitFor('the button', () =>
      ask(`(() => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Lưu');
        button?.click();
        return Boolean(button);
      })()`),
    );
    await waitFor('the sentence', async () => (await ask<string>('document.body.innerText')).includes(NOTHING_SAVED));
  });

  it('leaves the library of the ordinary windows empty', async () => {
    expect(await opened.libraryWords('ordinary')).toContain('Thư viện chưa có bài nào');
  });

  // Chromium shows an extension's pages in ordinary windows alone.
  it.runIf(name === 'firefox')('has no library of its own, and says so', async () => {
    expect(await opened.libraryWords('private')).toContain(NOTHING_SAVED);
  });
});
