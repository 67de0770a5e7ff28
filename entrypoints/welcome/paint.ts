import type { Section } from '../../lib/digest/coverage.ts';
import type { Digest, Span } from '../../lib/digest/model.ts';
import { MARKS_CSS, type MarkKind, markName } from '../../lib/locate/marks-style.ts';
import { spansOf } from '../../lib/present/index.ts';
import { KINDS } from '../../lib/settings/types.ts';

/** Gives this page the colours that other pages get from the side panel. */
export function wearColours(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARKS_CSS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The ranges of a place in the text that is shown: one in each element that holds a part of it. */
export function rangesOf(root: ParentNode, [from, to]: Span): Range[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].flatMap((element) => {
    const words = element.firstChild;
    const start = Number(element.dataset.start);
    const length = words?.textContent?.length ?? 0;
    if (!words || from >= start + length || to <= start) return [];
    const range = document.createRange();
    range.setStart(words, Math.max(0, from - start));
    range.setEnd(words, Math.min(length, to - start));
    return [range];
  });
}

function register(kind: MarkKind, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(markName(kind));
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(markName(kind), highlight);
}

/** Colours the items of some kinds in the text. */
export function paintKinds(root: ParentNode, digest: Digest, kinds: readonly Section[]): void {
  for (const [rank, kind] of KINDS.entries()) {
    const spans = kinds.includes(kind) ? digest[kind].flatMap(spansOf) : [];
    register(
      kind,
      spans.flatMap((span) => rangesOf(root, span)),
      -1 - rank,
    );
  }
}

/** Marks one place above all others; null for none. Out: its first range. */
export function paintPointed(root: ParentNode, span: Span | null): Range | null {
  const ranges = span ? rangesOf(root, span) : [];
  register('pointed', ranges, 1);
  return ranges[0] ?? null;
}
