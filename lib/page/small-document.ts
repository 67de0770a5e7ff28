import type { Snapshot } from './snapshot.ts';
import type { Walked } from './walk.ts';

/** Which piece an element holds. */
export const STAMP = 'data-piece';
/** What Readability weighs an element by, beside its tag. */
const KEPT = ['class', 'id', 'role'];

/**
 * The pieces of a page, each in the elements that it stands in, and nothing else: the bold words, the blanks, the
 * pictures, the empty boxes that make the greater part of a page are what costs Readability its time.
 */
export function smallDocument(
  page: Document,
  { body, frames, forms }: Snapshot,
  pieces: Walked[],
  isWanted: (i: number) => boolean,
): Document {
  const small = page.cloneNode(false) as Document;
  const make = (name: string): Element => small.createElement(name);
  const root = make('html');
  const twins = new Map<Element, Element>([[body, make('body')]]);
  root.append(make('head'), ...twins.values());
  small.append(root);
  const hosts = new Map(Array.from(frames, ([frame, inner]) => [inner, frame]));

  const copyOf = (element: Element): Element => {
    const copy = make(forms.has(element) || frames.has(element) ? 'div' : element.localName);
    for (const name of KEPT) {
      const value = element.getAttribute(name);
      if (value) copy.setAttribute(name, value);
    }
    twins.set(element, copy);
    return copy;
  };
  const twinOf = (element: Element): Element => {
    const missing: Element[] = [];
    let at: Element | null = element;
    while (at && !twins.has(at)) {
      missing.push(at);
      at = at.parentElement ?? null;
      at = (at && hosts.get(at)) ?? at;
    }
    let twin = twins.get(at ?? body) as Element;
    for (const inner of missing.reverse()) {
      const copy = copyOf(inner);
      twin.append(copy);
      twin = copy;
    }
    return twin;
  };

  for (const [i, piece] of pieces.entries()) {
    if (!isWanted(i)) continue;
    const { element, kind, text, links } = piece;
    const shared = element === pieces[i - 1]?.element || element === pieces[i + 1]?.element;
    const mark = make(
      kind === 'row' || element.localName === 'tr' ? 'td' : shared && !LINE.test(element.localName) ? 'p' : 'span',
    );
    mark.setAttribute(STAMP, `${i}`);
    if (links > 0) {
      const linked = make('a');
      linked.setAttribute('href', '/');
      linked.append(text.slice(0, links));
      mark.append(linked);
    }
    mark.append(text.slice(links));
    twinOf(element).append(mark);
  }
  return small;
}

/** Holds lines, no paragraphs. */
const LINE = /^(?:p|h[1-6]|li|pre|dt|dd)$/;
