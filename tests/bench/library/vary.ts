import type { Article } from '../../../lib/article.ts';
import type { Digest } from '../../../lib/digest/model.ts';
import type { KeptRead } from '../../../lib/session/kept.ts';

/** One in so many pages is a reprint of the one before it. */
const REPRINTS = 20;
/** One in so many words is another one. */
const CHANGED = 7;
const LETTERS = 'bcdghklmnpqrstvx';

/** Numbers that are the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words as long as they were, so that every place in the text holds: some begin otherwise, some numbers are others. */
export function varied(text: string, random: () => number): string {
  return text.replace(/[\p{L}]+|\d+/gu, (word) => {
    if (random() * CHANGED >= 1) return word;
    if (/\d/.test(word)) return word.replace(/\d/g, () => String(Math.floor(random() * 10)));
    return LETTERS.charAt(Math.floor(random() * LETTERS.length)) + word.slice(1);
  });
}

/** The nth page of a library made of the given readings: a page of its own, with words, names and a day of its own. */
export function pageOf(reads: readonly KeptRead[], n: number): { read: KeptRead; url: string } {
  const isReprint = n % REPRINTS === REPRINTS - 1;
  const made = isReprint ? n - 1 : n;
  const { article, digest, readAt } = reads[made % reads.length] as KeptRead;
  const random = randomFrom(made + 1);
  const site = `trang${n % 70}.${(article.site ?? 'example.gov.vn').toLowerCase().replace(/[^a-z0-9.-]/g, '') || 'vn'}`;
  const published = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 4000) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const copy: Article = {
    ...article,
    title: varied(article.title, random),
    site,
    published,
    blocks: article.blocks.map((block) => ({ ...block, text: varied(block.text, random) })),
  };
  const people = digest.people.map((person) => ({ ...person, name: varied(person.name, random) }));
  const source = { ...digest.source, title: copy.title, site, published };
  const copied: Digest = { ...digest, source, people };
  return { read: { article: copy, digest: copied, readAt }, url: `https://${site}/tin.aspx?ItemId=${n}` };
}
