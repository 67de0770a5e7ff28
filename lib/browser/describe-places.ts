import { browser } from 'wxt/browser';
import { type Described, describeInPage, type Place } from '../page/places.ts';
import { PLATFORMS } from '../page/platforms.ts';

/**
 * What holds some parts of the page that was read, in the tab's own words. Null for each where the tab has another
 * document by now, or the browser refuses.
 */
export async function describePlaces(tabId: number, places: readonly Place[]): Promise<(Described | null)[]> {
  try {
    const selectors = PLATFORMS.flatMap((row) => row.split('|')[1]?.split(',') ?? []);
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: describeInPage,
      args: [places, selectors],
    });
    return (injection?.result as (Described | null)[] | null | undefined) ?? places.map(() => null);
  } catch {
    return places.map(() => null);
  }
}
