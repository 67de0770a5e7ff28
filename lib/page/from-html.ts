import { parseHTML } from 'linkedom';
import type { Article } from '../article.ts';
import { type Collected, collectWith } from './collect.ts';
import { controlsIn, isFolded } from './folded.ts';
import { visibilityFrom } from './style-rules.ts';

/**
 * An article from a page's HTML, by the same collect that runs in browsers. Nothing is fetched: what is hidden is
 * what the file itself says to be hidden, and of frames only those that carry their document in `srcdoc` are read.
 */
export const articleFromHtml = (html: string, url: string | null = null): Article =>
  collectedFromHtml(html, url).article;

/** `articleFromHtml` with the elements that were read, and the document that they stand in. */
export function collectedFromHtml(html: string, url: string | null = null): Collected & { document: Document } {
  const document = parse(html);
  const seen = new Map<Document, (element: Element) => boolean>();
  const isDrawn = (element: Element): boolean => {
    const owner = element.ownerDocument;
    const known = seen.get(owner) ?? visibilityFrom(owner);
    seen.set(owner, known);
    return known(element);
  };
  const folded: Element[] = [];
  const isVisible = (element: Element): boolean =>
    isDrawn(element) || (isFolded(element, controlsIn(element.ownerDocument)) && folded.push(element) > 0);
  const frameDocument = (frame: Element): Document | null => {
    const inner = frame.getAttribute('srcdoc');
    return inner === null ? null : parse(inner);
  };
  const view = {
    isVisible,
    isFolded: (element: Element) => folded.some((part) => part.contains(element)),
    frameDocument,
  };
  return { ...collectWith(document, view, url), document };
}

/**
 * linkedom leaves a page without `<body>`, or with something before it, as it stands, and takes XML's sections of text
 * for such; a browser puts all of it into the body.
 */
function parse(html: string): Document {
  if (/<body[\s>]/i.test(html)) {
    const { document } = parseHTML(html);
    if (document.firstElementChild && document.body.textContent?.trim()) return document;
  }
  const head = headOf(html) ?? '<head></head>';
  const rest = html.replace(head, '').replace(/<!doctype[^<>]*>|<\/?(?:html|body)(?:\s[^<>]*)?>|<!\[cdata\[/gi, '');
  return parseHTML(`<!doctype html><html>${head}<body>${rest}</body></html>`).document;
}

function headOf(html: string): string | null {
  const begins = /<head[\s>]/i.exec(html);
  const part = begins ? html.slice(begins.index) : '';
  const ends = /<\/head>/i.exec(part);
  return ends && part.slice(0, ends.index + ends[0].length);
}
