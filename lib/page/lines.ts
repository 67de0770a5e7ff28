import { cleanLine } from '../text/clean.ts';

/** Raw text up to a line break, how many characters of it stand in links, and the node that it begins in. */
export type Line = { text: string; links: number; node: Text | undefined };

/** Lines parted by `<br>` are paragraphs of their own, save where one line only runs over into the next. */
export function paragraphsOf(lines: Line[], whole: boolean): Line[] {
  const out: Line[] = [];
  let open = false;
  for (const line of lines) {
    const text = cleanLine(line.text);
    const before = out[out.length - 1];
    if (!text) open = false;
    else if (before && (whole || (open && /^[\p{Ll}(]/u.test(text) && !/[.;:!?…]$/.test(before.text)))) {
      before.text += ` ${text}`;
      before.links += line.links;
    } else out.push({ ...line, text });
    if (text) open = true;
  }
  return out;
}

/** Two inline elements side by side ("Nguyễn Văn A" and "08:15") are two words; a syllable that was split is one. */
export const isGlued = (before: string, after: string): boolean =>
  /^(?:\p{Lu}|\d)/u.test(after) && /\p{Ll}$/u.test(before);

/** Does a text begin its element, right behind another element? */
export function startsApart(node: Text, gone: Set<Node>): boolean {
  const parent = node.parentNode;
  return parent !== null && !before(node, gone) && before(parent, gone)?.nodeType === 1;
}

function before(node: Node, gone: Set<Node>): Node | null {
  let at = node.previousSibling;
  while (at && gone.has(at)) at = at.previousSibling;
  return at;
}
