/**
 * Code for the browser's own window (BiDi's "chrome" scope), as text: what a person does with the mouse outside the
 * page. An extension's id is given as it stands in the manifest.
 */

/** The name that Firefox makes of an extension's id for the elements of its button. */
const widgetOf = (id: string): string => id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

/** Puts the extension's button on the toolbar: new extensions land in the menu of the puzzle piece. */
export const pinButton = (id: string): string => `(() => {
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea('${widgetOf(id)}-browser-action', 'nav-bar');
  return true;
})()`;

/** A click on the button. */
export const clickButton = (id: string): string => `(() => {
  const button = document.getElementById('${widgetOf(id)}-BAP');
  if (!button) throw new Error('no button on the toolbar');
  button.click();
  return true;
})()`;

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** True once the popup stands open with its page: before, Firefox moves it from a hidden place, and answers get lost. */
export const POPUP_READY = `(() => {
  const popup = ${POPUP};
  return popup !== null && popup.currentURI?.spec.includes('/popup.html') && popup.closest('panel')?.state === 'open';
})()`;

export const POPUP_GONE = `${POPUP} === null`;

export const CLOSE_POPUP = `(() => {
  for (const panel of document.querySelectorAll('panel[type="arrow"], panel.cui-widget-panel, panel')) {
    if (panel.querySelector('browser.webextension-popup-browser')) panel.hidePopup();
  }
  return true;
})()`;

/** The element that shows the extension's page of that name in a tab. */
export const ownPage = (name: string): string =>
  `[...gBrowser.browsers].find(({ currentURI }) => currentURI.scheme === 'moz-extension' && currentURI.filePath === '/${name}')`;

export const ownPageReady = (name: string): string => `Boolean(${ownPage(name)})`;

/** True once a tab shows the address and loads nothing more: till then, a click's grant for the page may be withdrawn. */
export const arrived = (url: string): string =>
  `[...gBrowser.browsers].some(({ currentURI, webProgress }) => currentURI.spec === ${JSON.stringify(url)} && !webProgress.isLoadingDocument)`;

/** Opens a page of the extension in a tab, in front. */
export const openOwn = (id: string, name: string): string => `(() => {
  gBrowser.selectedTab = gBrowser.addTab(WebExtensionPolicy.getByID('${id}').getURL('${name}'), {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  return true;
})()`;

/** The element that shows the extension's page in the sidebar. */
export const PANEL = `document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`;

export const PANEL_READY = `(() => {
  const panel = ${PANEL};
  return Boolean(panel?.currentURI?.spec.includes('/sidepanel.html'));
})()`;

/** Keys and the focus go there from now on, as after a click on it. */
export const FOCUS_PANEL = `(() => {
  ${PANEL}.focus();
  return true;
})()`;

export const CLOSE_PANEL = `(() => {
  (window.SidebarController ?? window.SidebarUI).hide();
  return true;
})()`;

/** What stands over the extension's button. */
export const badgeOf = (id: string): string => `(() => {
  const button = document.getElementById('${widgetOf(id)}-BAP');
  return button?.getAttribute('badge') ?? '';
})()`;

export const CLOSE_OWN_PAGES = `(() => {
  for (const tab of [...gBrowser.tabs]) {
    if (tab.linkedBrowser.currentURI.scheme === 'moz-extension') gBrowser.removeTab(tab);
  }
  return true;
})()`;

function inBrowser(element: string, body: string): string {
  asked += 1;
  const name = `trich-yeu-test-${asked}`;
  const script = `(async () => { ${body} })().then(
    (value) => sendAsyncMessage('${name}', { value }),
    (error) => sendAsyncMessage('${name}', { error: String(error) }));`;
  return `new Promise((done, fail) => {
    const popup = ${element};
    if (!popup) throw new Error('the page is not open');
    const manager = popup.messageManager;
    setTimeout(() => fail(new Error('the popup gave no answer')), ${PATIENCE_MS});
    manager.addMessageListener('${name}', function heard({ data }) {
      manager.removeMessageListener('${name}', heard);
      if (data.error) fail(new Error(data.error));
      else done(data.value);
    });
    manager.loadFrameScript(${JSON.stringify(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`)}, false);
  })`;
}

/** The value of an expression as the popup's own scripts would see it; its CSP, which forbids `eval`, doesn't hold here. */
export const evaluateInPopup = (expression: string): string => evaluateIn(POPUP, expression);

export const evaluateIn = (element: string, expression: string): string =>
  inBrowser(
    element,
    `
    const { Cu } = Components.utils ? { Cu: Components.utils } : globalThis;
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const source = ${JSON.stringify(`(async () => JSON.stringify({ value: await (${expression}) }))()`)};
    return JSON.parse(await Cu.evalInSandbox(source, sandbox)).value;`,
  );

/** A click of the left button on a point of the popup, in its own CSS pixels. */
export const clickInPopup = (x: number, y: number): string => clickIn(POPUP, x, y);

export const clickIn = (element: string, x: number, y: number): string =>
  inBrowser(
    element,
    `
    for (const kind of ['mousemove', 'mousedown', 'mouseup']) {
      content.synthesizeMouseEvent(kind, ${x}, ${y}, { button: 0, clickCount: kind === 'mousemove' ? 0 : 1 }, {});
    }
    return true;`,
  );

export const pointInPopup = (x: number, y: number): string => pointIn(POPUP, x, y);

/** The pointer goes there. */
export const pointIn = (element: string, x: number, y: number): string =>
  inBrowser(
    element,
    `content.synthesizeMouseEvent('mousemove', ${x}, ${y}, { button: 0, clickCount: 0 }, {}); return true;`,
  );

/** One key pressed and released in the popup. */
export const pressInPopup = (key: string, shift: boolean): string => pressIn(POPUP, key, shift);

export const pressIn = (element: string, key: string, shift: boolean): string =>
  inBrowser(
    element,
    `
    const tip = Components.classes['@mozilla.org/text-input-processor;1'].createInstance(Components.interfaces.nsITextInputProcessor);
    if (!tip.beginInputTransactionForTests(content)) throw new Error('keys are not taken');
    const shift = new content.KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 });
    if (${shift}) tip.keydown(shift);
    const event = new content.KeyboardEvent('', ${JSON.stringify(keyEvent(key))});
    tip.keydown(event);
    tip.keyup(event);
    if (${shift}) tip.keyup(shift);
    return true;`,
  );

const KEY_CODES: Record<string, number> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  F8: 119,
};

const keyEvent = (key: string) => ({ key, code: key === ' ' ? 'Space' : key, keyCode: KEY_CODES[key] ?? 0 });

let asked = 0;
/** Longer than anything in the popup takes; an answer that got lost would be waited for without end. */
const PATIENCE_MS = 20_000;

/** A picture of the popup as it shows: a PNG in base64. */
export const pictureOf = (element: string): string => `(async () => {
  const popup = ${element};
  const { width, height } = popup.getBoundingClientRect();
  const scale = 2;
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(
    new DOMRect(0, 0, width, height), scale, 'transparent');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
})()`;

export const PICTURE = pictureOf(POPUP);

/** What stands in the clipboard, by type. */
export const READ_CLIPBOARD = `(() => {
  const held = {};
  for (const [name, type] of [['plain', 'text/plain'], ['html', 'text/html']]) {
    const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transfer.init(null);
    transfer.addDataFlavor(type);
    const data = {};
    try {
      Services.clipboard.getData(transfer, Ci.nsIClipboard.kGlobalClipboard);
      transfer.getTransferData(type, data);
      held[name] = data.value.QueryInterface(Ci.nsISupportsString).data;
    } catch (error) {
      held[name] = '';
    }
  }
  return held;
})()`;

/** From now on every request is noted but the browser's own, which pages and extensions have no part in. */
export const WATCH_REQUESTS = `(() => {
  const DOCUMENT = 6;
  window.trichYeuRequests = [];
  Services.obs.addObserver((subject) => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
    const own = loadInfo?.triggeringPrincipal?.isSystemPrincipal && loadInfo.externalContentPolicyType !== DOCUMENT;
    if (!own) window.trichYeuRequests.push(URI.spec);
  }, 'http-on-opening-request');
  return true;
})()`;

export const REQUESTS = 'window.trichYeuRequests';

/** How the system says that it looks. */
export const look = (dark: boolean, forced: boolean): string => `(() => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0});
  Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 0});
  return true;
})()`;
