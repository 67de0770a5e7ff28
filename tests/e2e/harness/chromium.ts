import { type CDPSession, launch, type Page, type Browser as PuppeteerBrowser, type Target } from 'puppeteer-core';
import type { Appearance, Browser, Popup, Surface } from './browser.ts';
import { copyBuild } from './build.ts';
import { digestIsShown } from './shown.ts';
import { waitFor } from './wait.ts';

/** Keeps Chromium from looking for its own servers, which would blur the count of requests. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type ChromiumOptions = {
  executable: string;
  headless: boolean;
  /** The unpacked extension; a copy of the build where none is given. */
  extension?: string;
  /** Language of the browser, as in "vi" or "en-US". */
  language?: string;
  /** Device pixels for each CSS pixel; 1 where none is given. Without a display only. */
  scale?: number;
  /** Leaves the page of the first run open. */
  greeting?: boolean;
  /** Folder of a profile that outlives the browser; one of its own where none is given. */
  profile?: string;
  /** Names of servers that lead to this machine, as in "*.example.gov.vn". */
  hosts?: string;
};

/** Chromium, Chrome or Edge with an unpacked extension loaded: what the harness and the commands share. */
export async function launchChromium(options: ChromiumOptions) {
  const { executable, headless, extension, language = 'vi', scale = 1, greeting = false, hosts, profile } = options;
  // Another extension than ours greets nobody.
  const greets = extension === undefined && !greeting;
  const copy = extension === undefined ? copyBuild('chromium') : null;
  const folder = extension ?? copy?.path ?? '';
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // A popup gets no higher than the screen lets it; the one that headless Chromium makes up is of 800 by 600.
  const screenInfo = `--screen-info={1600x1200 devicePixelRatio=${scale}}`;
  const screen = headless ? ['--disable-gpu', '--window-size=1280,900', screenInfo] : [];
  const names = hosts ? [`--host-resolver-rules=MAP ${hosts} 127.0.0.1`] : [];
  const browser = await launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: [folder],
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    args: [...QUIET, ...asRoot, ...screen, ...names, `--lang=${language}`, `--accept-lang=${language}`],
  });
  const found = await waitFor('the extension to be loaded', async () => [...(await browser.extensions()).values()][0]);
  if (greets) await closeGreeting(browser, found.id);
  return { browser, extension: found, removeCopy: () => copy?.remove() };
}

/** The page of the first run comes to the front; the scenarios begin with an empty tab. */
async function closeGreeting(browser: PuppeteerBrowser, id: string): Promise<void> {
  const isGreeting = (target: Target) => target.url() === ownAddress(id, 'welcome.html');
  const target = await waitFor('the page of the first run', () => browser.targets().find(isGreeting));
  await (await target.asPage()).close();
  await waitFor('it to close', () => !browser.targets().some(isGreeting));
}

/** Going from a site to a page of the browser's own, puppeteer may lose sight of the tab: such a page gets its own. */
async function openOwnPage(browser: PuppeteerBrowser, url: string): Promise<Page> {
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url });
  const target = await waitFor(url, () => browser.targets().find((one) => one.url() === url));
  return target.asPage();
}

const ownAddress = (id: string, name: string): string => `chrome-extension://${id}/${name}`;
const isPopup = (target: Target): boolean => /^chrome-extension:.{1,80}\/popup\.html/.test(target.url());

const surfaceOf = (page: Page): Surface => ({
  evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
});

function popupOf(page: Page): Popup {
  return {
    ...surfaceOf(page),
    clickAt: (x, y) => page.mouse.click(x, y),
    pointAt: (x, y) => page.mouse.move(x, y),
    async press(key, { shift = false } = {}) {
      if (shift) await page.keyboard.down('Shift');
      await page.keyboard.press(key === ' ' ? 'Space' : (key as 'Tab'));
      if (shift) await page.keyboard.up('Shift');
    },
    picture: async () => Buffer.from(await page.screenshot({ captureBeyondViewport: false })),
  };
}

async function applyLook(page: Page, { scheme, contrast }: Appearance): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: contrast === 'forced' ? 'active' : 'none' },
    ],
  });
}

/** Starts Chromium with the built extension, for the scenarios. */
export async function startChromium(options: ChromiumOptions): Promise<Browser> {
  const { browser, extension, removeCopy } = await launchChromium(options);
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  /** The tab in front: that one, or one with a page of the browser's own. */
  let page = tab;
  const seen: string[] = [];
  const watched = new Set<Target>();
  let appearance: Appearance = { scheme: 'light' };

  const note = (session: CDPSession) => {
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (!/^(?:data|blob|chrome-extension):/.test(request.url)) seen.push(request.url);
    });
    return session.send('Network.enable');
  };
  const watch = async (target: Target) => {
    if (watched.has(target) || !target.url().startsWith('chrome-extension:')) return;
    watched.add(target);
    await target
      .createCDPSession()
      .then((session) => note(session))
      .catch(() => watched.delete(target));
  };
  browser.on('targetcreated', watch);
  await Promise.all(browser.targets().map(watch));
  await note(await page.createCDPSession());

  const closePopup = async (): Promise<void> => {
    const popup = await openPopup()?.asPage();
    await popup?.evaluate('window.close()').catch(() => {});
    await waitFor('the popup to close', () => openPopup() === undefined);
  };
  const openPopup = () => browser.targets().find(isPopup);
  const ownPages = (name = '') =>
    browser
      .targets()
      .filter((target) => target.type() === 'page' && target.url().startsWith(ownAddress(extension.id, name)));
  return {
    name: 'chromium',
    version: await browser.version(),
    open: async (url) => {
      if (page !== tab) await page.close();
      page = tab;
      if (/^https?:/.test(url)) await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      else page = await openOwnPage(browser, url);
    },
    page: { evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T> },
    pagePicture: () => popupOf(page).picture(),
    async clickIcon() {
      await page.bringToFront();
      await extension.triggerAction(page);
      const target = await waitFor('the popup', openPopup);
      const popup = await target.asPage();
      await applyLook(popup, appearance);
      return popupOf(popup);
    },
    async openOnPhone(width) {
      // A popup's size can't be emulated, a tab's can. The click on the icon lets it read the tab in front of it.
      await extension.triggerAction(page);
      await waitFor('the popup', openPopup);
      await closePopup();
      const behind = await browser.newPage({ background: true });
      const session = await behind.createCDPSession();
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
      const size = { width, height: 640, deviceScaleFactor: 2, mobile: true };
      await session.send('Emulation.setDeviceMetricsOverride', size);
      await behind.goto(`chrome-extension://${extension.id}/popup.html`);
      await waitFor('the digest', () => behind.evaluate(digestIsShown) as Promise<boolean>);
      await behind.bringToFront();
      return popupOf(behind);
    },
    async ownPage(name) {
      const target = await waitFor(name, () => ownPages(name)[0]);
      const own = await target.asPage();
      await applyLook(own, appearance);
      return popupOf(own);
    },
    async openOwn(name) {
      const own = await openOwnPage(browser, ownAddress(extension.id, name));
      await applyLook(own, appearance);
      return popupOf(own);
    },
    async panel() {
      const target = await waitFor('the side panel', () => ownPages('sidepanel.html')[0]);
      const panel = await target.asPage();
      await applyLook(panel, appearance);
      return popupOf(panel);
    },
    async closePanel() {
      for (const target of ownPages('sidepanel.html')) await (await target.asPage()).close();
      await waitFor('the side panel to close', () => ownPages('sidepanel.html').length === 0);
    },
    async badge() {
      const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
      const running = await worker.worker();
      return running?.evaluate(BADGE) as Promise<string>;
    },
    async closeOwnPages() {
      const names = ['pdf.html', 'library.html', 'files.html', 'options.html', 'welcome.html'];
      for (const target of names.flatMap(ownPages)) await (await target.asPage()).close();
    },
    popupIsOpen: async () => openPopup() !== undefined,
    closePopup,
    async look(next) {
      appearance = next;
    },
    async clipboard() {
      await browser.defaultBrowserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
      await page.bringToFront();
      return page.evaluate(readClipboard);
    },
    requests: async () => [...seen],
    closed: new Promise((done) => browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      removeCopy();
    },
  };
}

const BADGE = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return chrome.action.getBadgeText({ tabId: tab.id });
})()`;

async function readClipboard(): Promise<{ plain: string; html: string }> {
  const held = { plain: '', html: '' };
  for (const item of await navigator.clipboard.read()) {
    if (item.types.includes('text/plain')) held.plain = await (await item.getType('text/plain')).text();
    if (item.types.includes('text/html')) held.html = await (await item.getType('text/html')).text();
  }
  return held;
}
