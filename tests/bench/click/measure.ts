import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import { waitFor } from '../../e2e/harness/wait.ts';

/**
 * The moment, by the system's clock, at which the popup painted the largest of what it shows: its last candidate for
 * the largest contentful paint. It is noted by the browser itself, so that asking for it disturbs nothing.
 */
const PAINTED = `new Promise((done) => {
  new PerformanceObserver((list) => {
    const last = list.getEntries().at(-1);
    done(last ? performance.timeOrigin + last.startTime : null);
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  setTimeout(() => done(null), 1000);
})`;

const popupOf = (browser: Browser, extension: Extension): Target | undefined =>
  browser.targets().find((target) => target.url().startsWith(`chrome-extension://${extension.id}/popup.html`));

/**
 * One real click on an extension's icon.
 * In: `ready`, an expression that is true once the popup shows what it is for. Out: milliseconds from the click to the
 * paint of it.
 */
export async function measureClick(browser: Browser, page: Page, extension: Extension, ready: string): Promise<number> {
  await page.bringToFront();
  const clicked = performance.timeOrigin + performance.now();
  await extension.triggerAction(page);
  const popup = await (await waitFor('the popup', () => popupOf(browser, extension))).asPage();
  await waitFor('what the popup is for', () => popup.evaluate(ready) as Promise<boolean>);
  const painted = await waitFor('its paint', () => popup.evaluate(PAINTED) as Promise<number | null>);
  await popup.evaluate('window.close()').catch(() => {});
  await waitFor('the popup to close', () => popupOf(browser, extension) === undefined);
  return painted - clicked;
}
