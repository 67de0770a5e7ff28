import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import * as chrome from './firefox-chrome.ts';
import { digestIsShown } from './shown.ts';
import { waitFor } from './wait.ts';

/** A private window with a page in it, where the extension is let in. */
export type PrivateWindow = {
  /** Clicks the extension's icon there, and waits for the digest. Out: asks in the popup that it opened. */
  openPopup: () => Promise<<T>(expression: string) => Promise<T>>;
  /** The words of the library's page, in an ordinary window; in Firefox in the private one where asked for. */
  libraryWords: (where: 'ordinary' | 'private') => Promise<string>;
  close: () => Promise<void>;
};

const SAID = `document.body.innerText`;

async function inChromium(executable: string, url: string): Promise<PrivateWindow> {
  const { browser, extension, removeCopy } = await launchChromium({ executable, headless: true });
  const { id } = extension;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  // An unpacked extension goes on after the change only in the developer's mode.
  await settings.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
  })()`);
  const own = await browser.newPage();
  await waitFor('the extension to start again', async () => {
    await own.goto(`chrome-extension://${id}/options.html`);
    return true;
  });
  await own.evaluate(`chrome.windows.create({ incognito: true, url: '${url}' })`);
  const target = await waitFor('the private window', () => browser.targets().find((one) => one.url() === url));
  const page = await target.asPage();
  return {
    async openPopup() {
      const again = [...(await browser.extensions()).values()].find((one) => one.id === id);
      await again?.triggerAction(page);
      const popup = await waitFor('the popup', () =>
        browser.targets().find((one) => one.url().includes('/popup.html')),
      );
      const shown = await popup.asPage();
      const ask = <T>(expression: string) => shown.evaluate(expression) as Promise<T>;
      await waitFor('the digest', () => ask<boolean>(digestIsShown));
      return ask;
    },
    async libraryWords() {
      await own.goto(`chrome-extension://${id}/library.html`);
      return waitFor('the library', () => own.evaluate(`document.querySelector('h1') && ${SAID}`) as Promise<string>);
    },
    async close() {
      await browser.close();
      removeCopy();
    },
  };
}

/** Code for the private window instead of the one that was there first. */
const there = (code: string): string => `(() => {
  const window = [...Services.wm.getEnumerator('navigator:browser')].find((one) => one.PrivateBrowsingUtils.isWindowPrivate(one));
  const { document, gBrowser } = window;
  return (${code});
})()`;

async function inFirefox(executable: string, url: string): Promise<PrivateWindow> {
  const { inWindow, id, close } = await launchFirefox({ executable, headless: true });
  await inWindow(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID('${id}')).reload();
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((done) => opened.addEventListener('load', done, { once: true }));
    return true;
  })()`);
  await waitFor('the private window', () => inWindow<boolean>(there('window.gBrowserInit.delayedStartupFinished')));
  await inWindow(
    there(`gBrowser.selectedBrowser.fixupAndLoadURIString('${url}', {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  })`),
  );
  await waitFor('the page', () => inWindow<boolean>(there(chrome.arrived(url))));
  return {
    async openPopup() {
      await waitFor('the icon', () => inWindow(there(chrome.clickButton(id))));
      await waitFor('the popup', () => inWindow<boolean>(there(chrome.POPUP_READY)));
      const ask = <T>(expression: string) => inWindow<T>(there(chrome.evaluateInPopup(expression)));
      await waitFor('the digest', () => ask<boolean>(digestIsShown));
      return ask;
    },
    async libraryWords(where) {
      const at = where === 'private' ? there : (code: string) => code;
      await inWindow(at(chrome.openOwn(id, 'library.html')));
      await waitFor('the library', () => inWindow<boolean>(at(chrome.ownPageReady('library.html'))));
      const asked = chrome.evaluateIn(chrome.ownPage('library.html'), `document.querySelector('h1') && ${SAID}`);
      return waitFor('its words', () => inWindow<string>(at(asked)));
    },
    close,
  };
}

/** Starts a browser, lets the extension into private windows, and opens a page in one. */
export const openPrivateWindow = (name: 'chromium' | 'firefox', executable: string, url: string) =>
  (name === 'chromium' ? inChromium : inFirefox)(executable, url);
