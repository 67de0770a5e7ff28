import type { Article } from '../../../lib/article.ts';
import type { Span } from '../../../lib/digest/model.ts';
import { evidenceOf } from '../../../lib/locate/evidence.ts';
import { findQuote, partsOf } from '../../../lib/locate/match.ts';
import type { LocateRequest, LocateResult } from '../../../lib/messages.ts';
import { TCVN3, VNI } from '../../../lib/page/legacy.ts';
import type { KeptRead } from '../../../lib/session/kept.ts';
import { read } from '../../../lib/text/reading.ts';
import type { Popup } from './browser.ts';

/** What came of showing places of a page in the live page. */
export type Measured = {
  /** Characters of the article that are no blanks, and how many of them stand in the live element that they were read from. */
  characters: number;
  mapped: number;
  /** Places shown, and how many of them highlight the right occurrence of the right words. */
  shown: number;
  right: number;
  /** Of each wrong one, and of each line that is not where it was read. */
  wrong: string[];
};

type Landed = { result: LocateResult; text: string; inElement: boolean; before: string; element: string };

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const bare = (text: string): string => text.normalize('NFC').replace(/[\s|\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');

/** Runs code in the tab's isolated world, as the popup does; the code is the body of an async function of `input`. */
const inTab = <T>(popup: Popup, body: string, input: unknown): Promise<T> =>
  popup.evaluate<T>(`(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    await api.scripting.executeScript({ target: { tabId: tab.id }, files: ['/locate.js'] });
    const [{ result, error }] = await api.scripting.executeScript({
      target: { tabId: tab.id }, args: [${JSON.stringify(input)}], func: async (input) => { ${body} },
    });
    if (error) throw new Error(String(error.message ?? error));
    return result;
  })()`);

/** What the popup has read and kept of the tab in front; null where it kept nothing. */
export const keptIn = (popup: Popup): Promise<KeptRead | null> =>
  popup.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    const kept = Object.entries(await api.storage.session.get(null)).filter(([key]) => key.startsWith('read:' + tab.id + ':'));
    kept.sort(([, a], [, b]) => a.readAt < b.readAt ? 1 : -1);
    return kept[0]?.[1] ?? null;
  })()`);

/** The text nodes of elements, each in a line: figures of cells side by side are not one figure. */
const TEXTS = `return input.map((stamp) => {
  const element = trichYeuPage.elements[stamp];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  return texts.join('\\n');
});`;

/** Shows each request, and says of the highlight what stands before it in the element that it should be in. */
const SHOW = `
  const viewsIn = (view) => [view, ...[...view.document.querySelectorAll('iframe,frame')]
    .filter((frame) => frame.contentDocument).flatMap((frame) => viewsIn(frame.contentWindow))];
  const highlightsOf = (view) => Object.getOwnPropertyDescriptor(view.CSS, 'highlights').get.call(view.CSS);
  const landed = [];
  for (const request of input) {
    const result = await globalThis.trichYeuLocate(request);
    const ranges = [];
    // Firefox lets an extension count a set's members only as the page sees it.
    for (const view of viewsIn(window))
      for (const range of highlightsOf(view.wrappedJSObject ?? view).get('trich-yeu') ?? [])
        ranges.push(view.wrappedJSObject ? XPCNativeWrapper(range) : range);
    const [range] = ranges;
    const element = trichYeuPage.elements[request.stamps[0]];
    const inElement = Boolean(range && element && element.contains(range.startContainer));
    let before = '';
    if (inElement) {
      const head = range.startContainer.ownerDocument.createRange();
      head.setStart(element, 0);
      head.setEnd(range.startContainer, range.startOffset);
      before = head.toString();
    }
    landed.push({ result, text: range ? range.toString() : '', inElement, before, element: element ? element.textContent : '' });
  }
  return landed;`;

const isSpan = (part: unknown): part is Span =>
  Array.isArray(part) && part.length === 2 && part.every((edge) => typeof edge === 'number');

/** Every place that a digest names: where its items stand, and the words that they take from elsewhere. */
function placesIn(part: unknown, named = false): Span[] {
  if (named && isSpan(part)) return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => placesIn(value, named || name === 'at' || name === 'implied'));
}

const count = (text: string, part: string): number => (part ? text.split(part).length - 1 : 0);

/** The text of the lines that were read from an element, up to a place of the article's text. */
function linesOf({ title, titleStamp, blocks }: Article, stamp: number, to: number): { ahead: string; all: string } {
  let at = 0;
  let ahead = '';
  let all = '';
  for (const line of [{ text: title, stamp: titleStamp }, ...blocks]) {
    if (line.stamp === stamp) {
      all += `${line.text}\n`;
      if (at < to) ahead += `${line.text}\n`.slice(0, to - at);
    }
    at += line.text.length + 1;
  }
  return { ahead, all };
}

/** What is wrong with where a request landed; '' where it is right. */
function faultOf(article: Article, [from]: Span, request: LocateRequest, landed: Landed): string {
  const quote = bare(request.quote);
  if (landed.result !== 'shown') return landed.result;
  // Of an old font's letters, and of cells that span rows, the page's own differ.
  const found = bare(landed.text);
  if (found !== quote && !quote.endsWith(found) && /[\u00C0-\u1EF9]/.test(quote) === /[\u00C0-\u1EF9]/.test(found))
    return `shows “${landed.text.slice(0, 60)}”`;
  if (!landed.inElement) return 'in another element';
  const { ahead, all } = linesOf(article, request.stamps[0] ?? -1, from);
  const comparable = count(bare(landed.element), quote) === count(bare(all), quote);
  const [place, wanted] = [count(bare(landed.before), quote), count(bare(ahead), quote)];
  return comparable && place !== wanted ? `occurrence ${place + 1} instead of ${wanted + 1}` : '';
}

/**
 * Measures the page that the popup has just read. In: the popup, a source of random numbers, how many places to show
 * at most. Out: figures; none where the popup read nothing.
 */
export async function measureEvidence(popup: Popup, random: () => number, most: number): Promise<Measured> {
  const measured: Measured = { characters: 0, mapped: 0, shown: 0, right: 0, wrong: [] };
  const kept = await keptIn(popup);
  if (!kept) return measured;
  const { article, digest } = kept;
  const lines = [{ text: article.title, stamp: article.titleStamp }, ...article.blocks].filter(
    ({ stamp }) => stamp >= 0,
  );
  const texts = await inTab<string[]>(
    popup,
    TEXTS,
    lines.map(({ stamp }) => stamp),
  );
  for (const [i, { text }] of lines.entries())
    for (const part of partsOf(text)) {
      const isThere = [null, TCVN3, VNI].some((legacy) => findQuote(texts[i] ?? '', { parts: [part] }, legacy));
      measured.characters += bare(part).length;
      if (isThere) measured.mapped += bare(part).length;
      else measured.wrong.push(`not in its element: ${part.slice(0, 60)}`);
    }
  const inPage = article.titleStamp >= 0 ? 0 : article.title.length;
  const spans = [...read(article).lines.flatMap(({ sentences }) => sentences), ...placesIn(digest)]
    .filter(([from, to]) => from >= inPage && to > from)
    .map((span) => ({ span, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, most)
    .map(({ span }) => span);
  const requests = spans.map((span) => evidenceOf(article, span));
  const landed = await inTab<Landed[]>(popup, SHOW, requests);
  for (const [i, span] of spans.entries()) {
    const request = requests[i] as LocateRequest;
    const fault = faultOf(article, span, request, landed[i] as Landed);
    measured.shown += 1;
    if (fault) measured.wrong.push(`${fault}: ${request.quote.slice(0, 60)}`);
    else measured.right += 1;
  }
  return measured;
}

export const added = (a: Measured, b: Measured): Measured => ({
  characters: a.characters + b.characters,
  mapped: a.mapped + b.mapped,
  shown: a.shown + b.shown,
  right: a.right + b.right,
  wrong: [...a.wrong, ...b.wrong],
});
