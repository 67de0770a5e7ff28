import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowsers } from '../../.ci/browsers.mjs';
import { launchFirefox } from './harness/firefox.ts';
import * as chrome from './harness/firefox-chrome.ts';
import { type Served, serveFolder } from './harness/serve.ts';
import { digestIsShown } from './harness/shown.ts';
import { waitFor } from './harness/wait.ts';

const { firefox } = findBrowsers();
const MENU = `document.getElementById('contentAreaContextMenu')`;

/** The ways to the digest beside the icon. Chromium gives its keys and menus to people's hands alone. */
describe.runIf(firefox)('the ways in, in Firefox', () => {
  let served: Served;
  let started: Awaited<ReturnType<typeof launchFirefox>>;
  beforeAll(async () => {
    served = await serveFolder('tests/fixtures/sample');
    started = await launchFirefox({ executable: firefox as string, headless: true });
    const { bidi, tab: context } = started;
    await bidi.send('browsingContext.navigate', { context, url: `${served.origin}/index.html`, wait: 'complete' });
  });
  afterAll(async () => {
    await started?.close();
    await served?.close();
  });

  async function opensDigest(): Promise<void> {
    const { inWindow } = started;
    await waitFor('the popup', () => inWindow<boolean>(chrome.POPUP_READY));
    await waitFor('the digest', () => inWindow<boolean>(chrome.evaluateInPopup(digestIsShown)));
    await inWindow(chrome.CLOSE_POPUP);
    await waitFor('the popup to close', () => inWindow<boolean>(chrome.POPUP_GONE));
  }

  it('lead by the entry in the page’s menu', async () => {
    const { bidi, tab: context, inWindow } = started;
    const pointer = { type: 'pointer', id: 'mouse' };
    const press = [
      { type: 'pointerMove', x: 300, y: 300 },
      ...['pointerDown', 'pointerUp'].map((type) => ({ type, button: 2 })),
    ];
    await bidi.send('input.performActions', { context, actions: [{ ...pointer, actions: press }] });
    await waitFor('the menu', () => inWindow<boolean>(`${MENU}.state === 'open'`));
    const labels = await inWindow<string[]>(`(() => {
      const entries = [...${MENU}.querySelectorAll('menuitem')].filter(({ label }) => label === 'Trích yếu trang này');
      if (entries.length === 1) ${MENU}.activateItem(entries[0]);
      return entries.map(({ label }) => label);
    })()`);
    expect(labels).toHaveLength(1);
    await opensDigest();
  });

  it('lead by the key', async () => {
    const { inWindow } = started;
    await inWindow(`(() => {
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!tip.beginInputTransactionForTests(window)) throw new Error('keys are not taken');
      const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['Y', 'KeyY', 89]].map(
        ([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
      for (const key of keys) tip.keydown(key);
      for (const key of keys.toReversed()) tip.keyup(key);
      return true;
    })()`);
    await opensDigest();
  });
});
