import { parseHTML } from 'linkedom';
import type { Article } from '../article.ts';
import { collectWith } from './collect.ts';
import { visibilityFrom } from './style-rules.ts';

/**
 * An article from a page's HTML, by the same collect that runs in browsers. Nothing is fetched: what is hidden is
 * what the file itself says to be hidden, and of frames only those that carry their document in `srcdoc` are read.
 */
export function articleFromHtml(html: string, url: string | null = null): Article {
  const document = parse(html);
  const seen = new Map<Document, (element: Element) => boolean>();
  const isVisible = (element: Element): boolean => {
    const owner = element.ownerDocument;
    const known = seen.get(owner) ?? visibilityFrom(owner);
    seen.set(owner, known);
    return known(element);
  };
  const frameDocument = (frame: Element): Document | null => {
    const inner = frame.getAttribute('srcdoc');
    return inner === null ? null : parse(inner);
  };
  return collectWith(document, { isVisible, frameDocument }, url).article;
}

/** linkedom leaves a page without `<html>` or `<body>` as it stands; a browser would not. */
function parse(html: string): Document {
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
