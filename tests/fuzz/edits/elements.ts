import { type Choice, chosen } from './edit.ts';

/** What happens to the elements of a page: portals nest, repeat and lose them. */
export type ElementEdit = (document: Document, choice: Choice) => void;

const NAMES =
  'div span p table tr td th ul li ol h1 h2 b a form details section article nav aside footer header blockquote pre iframe select svg template dl dt dd figure figcaption center font';
const ATTRIBUTES: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['style', ['display:none', 'visibility:hidden', 'display:contents', 'font-size:0', 'display', ';;:']],
  ['class', ['menu', 'related', 'title', 'sapo', 'author', 'date', 'comment', 'content detail', '']],
  ['id', ['content', 'menu', 'footer', 'a', '']],
  ['hidden', ['', 'until-found']],
  ['aria-hidden', ['true', 'false', '']],
  ['role', ['navigation', 'main', 'dialog', 'table', 'none']],
  ['rowspan', ['2', '0', '-1', '65535', '1e9', 'x']],
  ['colspan', ['3', '0', '1000', '999999999', 'NaN']],
  ['href', ['#', '', 'javascript:void(0)', 'http://[', '//x', '/a.pdf', 'a.docx?x=1', 'data:,']],
  ['datetime', ['2024-02-30', '2024', 'x', '9999-99-99']],
  ['srcdoc', ['<p>Tỉnh ủy Hà Sơn họp.</p>', '<iframe srcdoc="<p>a</p>"></iframe>', '']],
  ['content', ['2024-01-01', '', 'Tỉnh ủy']],
];
const MOST_COPIES = 40;
const DEEPEST = 60;

const all = (document: Document): Element[] => Array.from(document.querySelectorAll('body *'));
const pick = (document: Document, n: number): Element | undefined => chosen(all(document), n);

function wrap(document: Document, element: Element, name: string): void {
  const box = document.createElement(name);
  element.replaceWith(box);
  box.append(element);
}

export const ELEMENT_EDITS: Readonly<Record<string, ElementEdit>> = {
  delete: (document, { at }) => pick(document, at)?.remove(),
  empty: (document, { at }) => pick(document, at)?.replaceChildren(),
  unwrap: (document, { at }) => {
    const element = pick(document, at);
    element?.replaceWith(...Array.from(element.childNodes));
  },
  duplicate: (document, { at, to }) => {
    const element = pick(document, at);
    for (let n = to % MOST_COPIES; element && n >= 0; n -= 1) element.after(element.cloneNode(true));
  },
  move: (document, { at, to }) => {
    const [element, target] = [pick(document, at), pick(document, to)];
    if (element && target && !element.contains(target)) target.append(element);
  },
  swap: (document, { at, to }) => {
    const [one, other] = [pick(document, at), pick(document, to)];
    if (!one || !other || one.contains(other) || other.contains(one)) return;
    const place = document.createElement('i');
    one.replaceWith(place);
    other.replaceWith(one);
    place.replaceWith(other);
  },
  nest: (document, { at, to, pick: name }) => {
    const element = pick(document, at);
    for (let n = to % DEEPEST; element && n >= 0; n -= 1)
      wrap(document, element, chosen(NAMES.split(' '), name + n) ?? '');
  },
  rename: (document, { at, pick: name }) => {
    const element = pick(document, at);
    const other = document.createElement(chosen(NAMES.split(' '), name) ?? 'div');
    if (!element) return;
    other.append(...Array.from(element.childNodes));
    element.replaceWith(other);
  },
  attribute: (document, { at, to, pick: value }) => {
    const [name, values] = chosen(ATTRIBUTES, to) as (typeof ATTRIBUTES)[number];
    pick(document, at)?.setAttribute(name, chosen(values, value) ?? '');
  },
  bare: (document, { at }) => {
    const element = pick(document, at);
    for (const name of element?.getAttributeNames() ?? []) element?.removeAttribute(name);
  },
};
