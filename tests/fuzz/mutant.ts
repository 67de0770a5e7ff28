import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { BASES, type Base } from './bases.ts';
import { TEXT_EDITS } from './edits/characters.ts';
import type { Choice } from './edits/edit.ts';
import { ELEMENT_EDITS } from './edits/elements.ts';
import { MARKUP_EDITS } from './edits/markup.ts';

type Edit = Choice & { kind: string };
/** A page of ours and what is done to it. Printed by fast-check where it fails, and made smaller first. */
export type Mutant = { base: string; edits: Edit[] };

const MOST_EDITS = 8;
const KINDS = [ELEMENT_EDITS, TEXT_EDITS, MARKUP_EDITS].flatMap((edits) => Object.keys(edits));
const named = new Map(BASES.map((base) => [base.name, base]));
const number = fc.nat(0xffff);

export const mutants: fc.Arbitrary<Mutant> = fc.record({
  base: fc.constantFrom(...named.keys()),
  edits: fc.array(fc.record({ kind: fc.constantFrom(...KINDS), at: number, to: number, pick: number }), {
    minLength: 1,
    maxLength: MOST_EDITS,
  }),
});

/** Text nodes that a reader would see something of. */
function textsIn(document: Document): Text[] {
  const texts: Text[] = [];
  // 4: text nodes.
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.trim()) texts.push(node as Text);
  return texts;
}

function edited(html: string, { kind, ...choice }: Edit): string {
  const inMarkup = MARKUP_EDITS[kind];
  if (inMarkup) return inMarkup(html, choice);
  const { document } = parseHTML(html);
  if (!document.documentElement) return html;
  ELEMENT_EDITS[kind]?.(document, choice);
  const texts = textsIn(document);
  const data = texts.map((node) => node.data);
  if (data.length > 0) TEXT_EDITS[kind]?.(data, choice);
  for (const [i, node] of texts.entries()) node.data = data[i] ?? '';
  return document.toString();
}

/** The mutant's page. */
export const htmlOf = ({ base, edits }: Mutant): string => edits.reduce(edited, (named.get(base) as Base).html);

/** The same damage to a text: line 1 the title, then a paragraph a line. */
export function textOf({ base, edits }: Mutant): string {
  const { document } = parseHTML((named.get(base) as Base).html);
  const lines = textsIn(document).map(({ data }) => data);
  for (const { kind, ...choice } of edits) TEXT_EDITS[kind]?.(lines, choice);
  return lines.join('\n');
}
