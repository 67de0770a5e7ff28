import type { Span } from '../../digest/model.ts';
import type { DocumentType } from '../../lexicon/document-types.ts';
import type { Citation } from './citation.ts';
import { lengthAt } from './clause-words.ts';
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
  const last = new Map<DocumentType, Citation>();
  let next = 0;
  for (const { type, start, end } of heads) {
    for (let one = citations[next]; one && one.at[0] < start; one = citations[next]) {
      last.set(one.type, one);
      next += 1;
    }
    const back = lengthAt(BACK, flow.folded, end);
    const target = last.get(type);
    if (back > 0 && target && target.at[1] <= start)
      found.set(target, [...(found.get(target) ?? []), [start, end + back]]);
  }
  return found;
}
