/**
 * What the scenarios need of a browser, so that each is written once and runs in Chromium and in Firefox. Code is
 * passed as text, since it runs in another process; what it returns must be JSON.
 */
export type Surface = {
  /** Value of a JavaScript expression there; a promise is awaited. Throws what the expression throws. */
  evaluate: <T>(expression: string) => Promise<T>;
};

export type Popup = Surface & {
  /** A real click of the mouse on the point, in CSS pixels of the popup. */
  clickAt: (x: number, y: number) => Promise<void>;
  /** The pointer goes there, and nothing is pressed. */
  pointAt: (x: number, y: number) => Promise<void>;
  /** A real key: "Tab", "Enter", "ArrowRight", "Escape", " " … */
  press: (key: string, modifiers?: { shift?: boolean }) => Promise<void>;
  /** A picture of all that shows, as PNG. */
  picture: () => Promise<Buffer>;
};

export type Appearance = { scheme: 'light' | 'dark'; contrast?: 'forced' };

export type Browser = {
  name: 'chromium' | 'firefox';
  version: string;
  /** Opens the address in the tab in front, and waits for it to be loaded. */
  open: (url: string) => Promise<void>;
  page: Surface;
  /** A picture of what shows of the tab in front, as PNG. */
  pagePicture?: () => Promise<Buffer>;
  /** A real click on the extension's icon in the toolbar. Out: the popup that it opened. */
  clickIcon: () => Promise<Popup>;
  /** The popup's page as a phone shows it: over the whole screen, that many CSS pixels wide, fingers for a pointer. */
  openOnPhone?: (width: number) => Promise<Popup>;
  /** The page of the extension that stands in a tab of its own, by its file name; waits for it to come. */
  ownPage: (name: string) => Promise<Popup>;
  /** Opens a page of the extension in a tab of its own, in front. */
  openOwn: (name: string) => Promise<Popup>;
  /** The side panel; waits for it to come. */
  panel: () => Promise<Popup>;
  closePanel: () => Promise<void>;
  /** What the icon of the tab in front has over it, as text. */
  badge: () => Promise<string>;
  /** Closes the tabs with pages of the extension. */
  closeOwnPages: () => Promise<void>;
  popupIsOpen: () => Promise<boolean>;
  closePopup: () => Promise<void>;
  /** How the system says that it looks; counts for the popups opened from now on. */
  look: (appearance: Appearance) => Promise<void>;
  /** What stands in the clipboard, by type; '' where it holds none of that type. */
  clipboard: () => Promise<{ plain: string; html: string }>;
  /** Address of every request since the start: of pages, the scripts in them, and the extension's own pages and worker. */
  requests: () => Promise<string[]>;
  /** Settled when the person closed the browser. */
  closed: Promise<void>;
  close: () => Promise<void>;
};
