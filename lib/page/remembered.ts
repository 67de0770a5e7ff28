/** What the isolated world keeps of the page that was read, until its document goes: the way back to the page. */
export type Remembered = {
  elements: Element[];
  /** The text that each stamped element had when it was read. */
  texts: Map<number, string>;
};

declare global {
  var trichYeuPage: Remembered | undefined;
}

/** In: all pieces of the page, since only later it is known which of them are text, and the live elements by stamp. */
export function remember(pieces: readonly { stamp: number }[], elements: Element[]): void {
  const texts = new Map<number, string>();
  for (const { stamp } of pieces) if (!texts.has(stamp)) texts.set(stamp, elements[stamp]?.textContent ?? '');
  globalThis.trichYeuPage = { elements, texts };
}
