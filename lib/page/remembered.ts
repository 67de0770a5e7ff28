import type { Collected } from './collect.ts';

/** What the isolated world keeps of the page that was read, until its document goes: the way back to the page. */
export type Remembered = {
  elements: Element[];
  /** The text that each stamped element had when it was read. */
  texts: Map<number, string>;
};

declare global {
  var trichYeuPage: Remembered | undefined;
}

export function remember({ article, elements }: Collected): void {
  const texts = new Map<number, string>();
  for (const stamp of [article.titleStamp, ...article.blocks.map((block) => block.stamp)])
    texts.set(stamp, elements[stamp]?.textContent ?? '');
  globalThis.trichYeuPage = { elements, texts };
}
