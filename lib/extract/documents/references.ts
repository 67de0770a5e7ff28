import type { Span } from '../../digest/model.ts';
import type { Citation } from './citation.ts';
import type { Flow } from './flow.ts';
import type { Head } from './heads.ts';

const BACK = / (?:này|nêu trên|nói trên|trên đây|kể trên)(?![A-Za-zÀ-ỹ])/uy;

/**
 * "Nghị quyết này", "công văn nói trên": further places of the document of that type last spoken of.
 * Out: by mention, the spans of the references back to it.
 */
export function referencesBack(
  flow: Flow,
  heads: readonly Head[],
  citations: readonly Citation[],
): Map<Citation, Span[]> {
  const found = new Map<Citation, Span[]>();
  const last = new Map<string, Citation>();
  let next = 0;
  for (const head of heads) {
    for (; next < citations.length && (citations[next] as Citation).at[0] < head.start; next += 1) {
      const one = citations[next] as Citation;
      last.set(one.type.name, one);
    }
    BACK.lastIndex = head.end;
    const match = BACK.exec(flow.folded);
    const target = match && last.get(head.type.name);
    if (!match || !target || head.start < target.at[1]) continue;
    found.set(target, [...(found.get(target) ?? []), [head.start, head.end + match[0].length]]);
  }
  return found;
}
