import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from './harness/browser.ts';
import { copyBuild } from './harness/build.ts';
import { startChromium } from './harness/chromium.ts';
import { startFirefox } from './harness/firefox.ts';
import { click, names, openPopup, words } from './harness/person.ts';
import { manage, mayManage } from './harness/policy.ts';
import { type Served, serveFolder } from './harness/serve.ts';
import { chosen } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

const POLICY = { language: 'en', csvSeparator: ',', copyFormat: 'csv', contextMenu: false, welcomePage: false };

/** What an IT office sets for everybody, in the place where the browser itself looks for it. */
describe.runIf(mayManage()).each(chosen())('a policy, in %s', (name, executable) => {
  let browser: Browser;
  let served: Served;
  const undo: (() => void)[] = [];
  beforeAll(async () => {
    served = await serveFolder('tests/fixtures/sample');
    const build = copyBuild(name);
    undo.push(build.remove, manage(name, build.path, POLICY));
    // Nothing greets: the policy says so.
    browser = await (name === 'chromium'
      ? startChromium({ executable, headless: true, extension: build.path })
      : startFirefox({ executable, headless: true, extension: build.path, greeting: true }));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    for (const step of undo.toReversed()) step();
  });

  it('opens the popup in its language, and no page of the first run', async () => {
    let open = 0;
    await browser.open(`${served.origin}/index.html`);
    await waitFor('the language of the policy', async () => {
      const popup = await openPopup(browser);
      const sections = await names(popup, 'tab');
      open = await popup.evaluate(`(globalThis.browser ?? chrome).tabs.query({}).then(({ length }) => length)`);
      await browser.closePopup();
      return sections.includes('Targets');
    });
    // Chromium brings the policy later, and waits for it only where the organisation has installed the extension.
    expect(open).toBe(name === 'firefox' ? 1 : 2);
  });

  it('puts its form of copies first', async () => {
    const popup = await openPopup(browser);
    await waitFor('the form', async () => {
      await click(popup, 'button', 'Copy');
      const [first] = await names(popup, 'menuitem');
      await popup.press('Escape');
      return first === 'CSV';
    });
    await browser.closePopup();
  });

  it('says in the options what it has set, and locks that alone', async () => {
    const options = await browser.openOwn('options.html');
    await waitFor('the page', async () => (await words(options)).includes('Set by your organisation.'));
    const locked = await options.evaluate(
      `[...document.querySelectorAll('input:disabled, fieldset:disabled input')].map(({ type, value, checked }) => [type, value, checked])`,
    );
    expect(locked).toEqual(
      expect.arrayContaining([
        ['radio', 'en', true],
        ['radio', ',', true],
        ['checkbox', 'on', false],
      ]),
    );
    expect(await options.evaluate(`document.querySelectorAll('input:enabled[value=dark]').length`)).toBe(1);
    await browser.closeOwnPages();
  });
});
