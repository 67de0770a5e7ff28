import type { Digest } from '../digest/model.ts';
import { read } from '../text/reading.ts';
import { type Chosen, type CopyInput, SECTIONS, type Section } from './types.ts';

const NOTHING = { event: null, unread: [], targets: [], people: [], documents: [], tasks: [], summary: [] };

/** The part of the digest that the selection names. An index that is not there chooses nothing. */
export function choose(input: CopyInput): Chosen {
  const { article, digest, language, selection } = input;
  const base = { input, language, reading: read(article), documents: digest.documents };
  if (selection.kind === 'all') {
    const filled = SECTIONS.filter((section) => digest[section].length > 0);
    return { ...base, digest, sections: filled, single: false };
  }
  if (selection.kind === 'event') {
    return { ...base, digest: { ...digest, ...NOTHING, event: digest.event }, sections: [], single: true };
  }
  if (selection.kind === 'headlines')
    return { ...base, digest: { ...digest, ...NOTHING }, sections: [], single: false };
  const { section } = selection;
  const index = selection.kind === 'item' ? selection.index : null;
  return { ...base, digest: only(digest, section, index), sections: [section], single: index !== null };
}

function only(digest: Digest, section: Section, index: number | null): Digest {
  const items = index === null ? digest[section] : digest[section].slice(index, index + 1);
  return { ...digest, ...NOTHING, [section]: items };
}
