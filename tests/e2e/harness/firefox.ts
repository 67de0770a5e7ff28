import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bidi, connectBidi } from './bidi.ts';
import type { Browser, Popup } from './browser.ts';
import { copyBuild, temporaryFolder } from './build.ts';
import * as chrome from './firefox-chrome.ts';
import { waitFor } from './wait.ts';

/** Keeps Firefox from looking for its own servers and from asking questions at its first start. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.uitour.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'dom.security.https_first': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // An extension that isn't signed goes when the browser closes; what it has kept stays in the profile.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.warnings-as-errors': false,
  'intl.accept_languages': 'vi, en',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'privacy.donottrackheader.enabled': false,
  'services.settings.server': 'data:,',
  'signon.rememberSignons': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

export type FirefoxOptions = {
  executable: string;
  headless: boolean;
  /** The unpacked extension; a copy of the build where none is given. */
  extension?: string;
  /** Leaves the page of the first run open. */
  greeting?: boolean;
  /** Folder of a profile that outlives the browser; one of its own where none is given. */
  profile?: string;
};

type Context = { context: string; children: Context[] };

const writePreferences = (profile: string): void => {
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
};

/** Firefox says on its standard error where it listens. Throws where it ends before. */
function addressOf(process: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((done, fail) => {
    process.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\S{1,80})/.exec(said)?.[1];
      if (address) done(address);
    });
    process.once('error', fail);
    process.once('exit', (code) => fail(new Error(`Firefox ended with ${code}: ${said.trim().slice(-300)}`)));
  });
}

/** Firefox with the built extension loaded and its button on the toolbar: what the harness and the commands share. */
export async function launchFirefox(options: FirefoxOptions) {
  const { executable, headless, extension, greeting = false } = options;
  const profile = options.profile ? { path: options.profile, remove: () => {} } : temporaryFolder('firefox');
  const copy = extension === undefined ? copyBuild('firefox') : null;
  const folder = extension ?? copy?.path ?? '';
  writePreferences(profile.path);
  const mode = headless ? ['--headless'] : [];
  const remote = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const firefox = spawn(executable, [...mode, '--no-remote', '--profile', profile.path, ...remote], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((done) => firefox.once('exit', () => done()));
  const bidi = await connectBidi(await addressOf(firefox));
  const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  const contextOf = async (scope: object) =>
    (await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', scope)).contexts[0]?.context ?? '';
  const tab = await contextOf({});
  const browserWindow = await contextOf({ 'moz:scope': 'chrome' });
  const inWindow = <T>(expression: string) => bidi.evaluate<T>(browserWindow, expression);
  await inWindow(chrome.WATCH_REQUESTS);
  await inWindow(chrome.pinButton(extensionId(folder)));
  if (!greeting) {
    await waitFor('the page of the first run', () => inWindow<boolean>(chrome.ownPageReady('welcome.html')));
    await inWindow(chrome.CLOSE_OWN_PAGES);
  }
  return {
    bidi,
    tab,
    inWindow,
    version: `Firefox/${capabilities.browserVersion}`,
    id: extensionId(folder),
    clickButton: () => inWindow(chrome.clickButton(extensionId(folder))),
    ended,
    async close() {
      await bidi.send('browser.close', {}).catch(() => firefox.kill());
      await ended;
      bidi.close();
      profile.remove();
      copy?.remove();
    },
  };
}

function extensionId(build: string): string {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

type InWindow = <T>(expression: string) => Promise<T>;

const popupOf = (inWindow: InWindow): Popup => ({
  evaluate: (expression) => inWindow(chrome.evaluateInPopup(expression)),
  clickAt: (x, y) => inWindow(chrome.clickInPopup(x, y)),
  pointAt: (x, y) => inWindow(chrome.pointInPopup(x, y)),
  press: (key, { shift = false } = {}) => inWindow(chrome.pressInPopup(key, shift)),
  picture: async () => Buffer.from(await inWindow<string>(chrome.PICTURE), 'base64'),
});

const ownPageOf = (inWindow: InWindow, element: string): Popup => ({
  evaluate: (expression) => inWindow(chrome.evaluateIn(element, expression)),
  clickAt: (x, y) => inWindow(chrome.clickIn(element, x, y)),
  pointAt: (x, y) => inWindow(chrome.pointIn(element, x, y)),
  press: (key, { shift = false } = {}) => inWindow(chrome.pressIn(element, key, shift)),
  picture: async () => Buffer.from(await inWindow<string>(chrome.pictureOf(element)), 'base64'),
});

const navigate = (bidi: Bidi, context: string, url: string) =>
  bidi.send<void>('browsingContext.navigate', { context, url, wait: 'complete' });

/** Starts Firefox with the built extension, for the scenarios. */
export async function startFirefox(options: FirefoxOptions): Promise<Browser> {
  const { bidi, tab, inWindow, id, clickButton, version, ended, close } = await launchFirefox(options);
  return {
    name: 'firefox',
    version,
    async open(url) {
      await navigate(bidi, tab, url);
      await waitFor(`${url} to be shown`, () => inWindow<boolean>(chrome.arrived(url)));
    },
    page: { evaluate: (expression) => bidi.evaluate(tab, expression) },
    async clickIcon() {
      await clickButton();
      await waitFor('the popup', () => inWindow<boolean>(chrome.POPUP_READY));
      await waitFor('the popup’s page', () => inWindow(chrome.evaluateInPopup(`document.readyState === 'complete'`)));
      return popupOf(inWindow);
    },
    async ownPage(name) {
      await waitFor(name, () => inWindow<boolean>(chrome.ownPageReady(name)));
      return ownPageOf(inWindow, chrome.ownPage(name));
    },
    async openOwn(name) {
      await inWindow(chrome.openOwn(id, name));
      await waitFor(name, () => inWindow<boolean>(chrome.ownPageReady(name)));
      return ownPageOf(inWindow, chrome.ownPage(name));
    },
    async panel() {
      await waitFor('the sidebar', () => inWindow<boolean>(chrome.PANEL_READY));
      await inWindow(chrome.FOCUS_PANEL);
      return ownPageOf(inWindow, chrome.PANEL);
    },
    closePanel: () => inWindow(chrome.CLOSE_PANEL),
    badge: () => inWindow(chrome.badgeOf(id)),
    closeOwnPages: () => inWindow(chrome.CLOSE_OWN_PAGES),
    popupIsOpen: async () => !(await inWindow<boolean>(chrome.POPUP_GONE)),
    async closePopup() {
      await inWindow(chrome.CLOSE_POPUP);
      await waitFor('the popup to close', () => inWindow<boolean>(chrome.POPUP_GONE));
    },
    look: ({ scheme, contrast }) => inWindow(chrome.look(scheme === 'dark', contrast === 'forced')),
    clipboard: () => inWindow(chrome.READ_CLIPBOARD),
    requests: () => inWindow(chrome.REQUESTS),
    closed: ended,
    close,
  };
}
