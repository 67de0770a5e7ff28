import { withoutComments } from '../text/cut.ts';

/**
 * Which elements a page's own `<style>` rules hide, for the command line, where nothing lays the page out. Only
 * `display` and `visibility` are looked at, in the order of the cascade: importance, specificity, place.
 */
type Rule = { selector: string; hides: boolean; important: boolean; weight: number };

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:(!\s*important)\s*)?(?=;|$)/i;
const DECLARES = /(?:^|;)\s*(?:display|visibility)\s*:[^;!]{1,40}(!\s*important)?/i;

/** In: a parsed document. Out: is this element shown, as far as the document itself tells? Ancestors are not asked. */
export function visibilityFrom(document: Document): (element: Element) => boolean {
  const sheets = Array.from(document.querySelectorAll('style'), (style) => style.textContent ?? '');
  const rules = sheets.flatMap((css) => rulesOf(withoutComments(css, '/*', '*/')));
  const hidden = new Set<Element>();
  for (const { selector } of rules.filter((rule) => rule.hides))
    for (const element of select(document, selector)) hidden.add(element);
  const isHidden = new Map<Element, boolean>();
  for (const element of hidden) isHidden.set(element, strongest(rules, element)?.hides ?? false);
  return (element) => {
    const style = element.getAttribute('style') ?? '';
    if (HIDING.test(style)) return false;
    if (element.hasAttribute('hidden') && !DECLARES.test(style)) return false;
    return !isHidden.get(element) || DECLARES.test(style);
  };
}

function strongest(rules: Rule[], element: Element): Rule | undefined {
  let best: Rule | undefined;
  for (const rule of rules) {
    if (!mayMatch(element, rule.selector) || !matches(element, rule.selector)) continue;
    if (!best || rank(rule) >= rank(best)) best = rule;
  }
  return best;
}

/** Most selectors fail on the classes and the id of their last part: cheaper to see than to match. */
function mayMatch(element: Element, selector: string): boolean {
  const last = selector.split(/[\s>+~]+/).pop() ?? '';
  if (/[([\\]/.test(last)) return true;
  const id = /#([\w-]+)/.exec(last)?.[1];
  if (id && element.id !== id) return false;
  return Array.from(last.matchAll(/\.([\w-]+)/g)).every(([, name]) => name && element.classList.contains(name));
}

const rank = ({ important, weight }: Rule): number => (important ? 1e6 : 0) + weight;

/** Reads the rules of a style sheet, those for screens included, those for print or narrow screens not. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const head = css.slice(css.lastIndexOf(';', open) >= at ? css.lastIndexOf(';', open) + 1 : at, open).trim();
    const close = closing(css, open);
    const body = css.slice(open + 1, close);
    if (!head.startsWith('@')) rules.push(...ruleOf(head, body));
    else if (/^@(?:supports|layer)/i.test(head) || /^@media\s+(?:(?:all|screen)\s*)?$/i.test(head))
      rules.push(...rulesOf(body));
    at = close + 1;
  }
  return rules;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i += 1) {
    if (css[i] === '{') depth += 1;
    else if (css[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  return css.length;
}

function ruleOf(head: string, body: string): Rule[] {
  const declared = DECLARES.exec(body);
  if (!declared) return [];
  const hiding = HIDING.exec(body);
  const important = Boolean(hiding ? hiding[1] : declared[1]);
  return partsOf(head).map((part) => {
    const selector = part.trim();
    return { selector, hides: hiding !== null, important, weight: weightOf(selector) };
  });
}

/** The selectors of a list, parted by the commas that stand in no brackets. */
function partsOf(list: string): string[] {
  const parts: string[] = [];
  let end = list.length;
  let closes = false;
  for (let i = end - 1; i >= 0; i -= 1) {
    const mark = list.charAt(i);
    if (mark === '(' || mark === '[') closes = false;
    else if (mark === ')' || mark === ']') closes = true;
    else if (mark === ',' && !closes) {
      parts.unshift(list.slice(i + 1, end));
      end = i;
    }
  }
  return [list.slice(0, end), ...parts];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const weightOf = (selector: string): number =>
  count(selector, /#[\w-]+/g) * 10_000 +
  count(selector, /\.[\w-]{1,200}|\[[^\][]{0,200}\]|(?<!:):(?!:)[\w-]{1,200}/g) * 100 +
  count(selector, /(?:^|[\s>+~])[a-z][\w-]*/gi);

function select(document: Document, selector: string): Element[] {
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    return [];
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
