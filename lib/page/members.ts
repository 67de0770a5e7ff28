/**
 * A document answers to the names of its pictures and forms before its own members (`<img name="body">`), a form to those
 * of its controls, and in Chromium a content script is answered like that as well. In: a node, the name of a member of
 * its. Out: what the browser itself has there; the command line's documents keep some members in the node alone.
 */
export function memberOf<T extends Node, Name extends keyof T>(node: T, name: Name): T[Name] {
  // All others than forms and documents are as they seem; what a form answers with for its name is no string.
  const { localName } = node as Node as Element;
  if (typeof localName === 'string' ? localName !== 'form' : node.nodeType === 3) return node[name];
  const own = Reflect.get(Object.getPrototypeOf(node), name, node);
  return own === undefined ? node[name] : own;
}

/** A document that answers with its own members alone. */
export const asItIs = (document: Document): Document =>
  new Proxy(document, {
    get(target, name) {
      const value: unknown = memberOf(target, name as keyof Document);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** What is asked of elements here, in reading and in finding again: all that is the same each time that it is asked for. */
const ASKED =
  'checkVisibility cloneNode closest contains firstChild getAttribute getElementsByTagName hasAttribute localName matches nextSibling nodeType ownerDocument parentElement parentNode querySelector querySelectorAll textContent'.split(
    ' ',
  ) as (keyof Element)[];

/** A form that would answer with a control of its own: what it says of itself can't be trusted. */
export const isMasked = (element: Element): boolean =>
  memberOf(element, 'localName') === 'form' && ASKED.some((name) => element[name] !== memberOf(element, name));
