import { browser } from 'wxt/browser';

/** Below this a popup is still being opened: its size says nothing. */
const LEAST = 320;

/**
 * Fits the popup's root to its window. A toolbar popup takes its size from its content, so its style can't refer to
 * the window's (`100vh` would stay at the 25 pixels that a popup begins with): where the screen leaves it less than its
 * content asks for, the content is told. Firefox for Android, and a tab, have a size of their own that is to be filled.
 */
export function fitWindow(root: HTMLElement): void {
  const fill = () => document.documentElement.classList.add('in-page');
  if (navigator.userAgent.includes('Android')) {
    fill();
    return;
  }
  browser.tabs.getCurrent().then(
    (tab) => tab && fill(),
    () => {},
  );
  const shrink = () => {
    if (innerHeight >= LEAST && innerHeight < root.offsetHeight) root.style.setProperty('--room', `${innerHeight}px`);
  };
  shrink();
  addEventListener('resize', shrink);
}
