import { namesIn } from '../grammar/names.ts';
import { quantitiesIn } from '../grammar/quantities.ts';
import { fold } from '../text/fold.ts';
import type { Reading } from '../text/reading.ts';
import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../text/words.ts';
import { claimsIn, spansOf } from './claims.ts';
import type { Digest, Span } from './model.ts';

/** Words for documents, whether one is named or they are spoken of in general. */
const DOCUMENT = new RegExp(
  `${NOT_AFTER_WORD}(?:nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kết luận|kế hoạch|công văn|thông báo|chương trình hành động)${NOT_BEFORE_WORD}`,
  'gu',
);
/** Verbs of instruction, without the words that only begin or end as they do: "giao thông", "cần thiết", "không phải". */
const INSTRUCTION = new RegExp(
  `${NOT_AFTER_WORD}(?:yêu cầu|đề nghị|giao(?! (?:thông|lưu|dịch|thoa|tiếp|hữu|thừa|hưởng|ban|hòa|diện|mùa))|chỉ đạo|lưu ý|đôn đốc|cần(?! (?:thiết|cù|kiệm|thơ|trục))|(?<!(?:không|chẳng|có|bên|tay|vế|lẽ|mắc|gặp) )phải(?! (?:chăng|không)))${NOT_BEFORE_WORD}`,
  'gu',
);

/** What a page may say it holds a number of ("33 chỉ tiêu", "8 nhiệm vụ, giải pháp", "5 văn bản"). */
export type ClaimWhat = 'targets' | 'tasks' | 'documents' | 'people';

/** One statement of the page about how many items it has, beside what the digest holds of them. */
export type Claim = {
  what: ClaimWhat;
  /** The number that the page names. */
  count: number;
  /** The words that name it ("33 chỉ tiêu"). */
  at: Span;
  /** How many items of that kind the digest holds from the list that the claim heads. */
  found: number;
  /** The mark that leaves the list open ("…", "v.v."), as printed; null where the list is closed. */
  endsWith: string | null;
};

/** The tabs, in their order. */
export type Section = 'targets' | 'people' | 'documents' | 'tasks' | 'summary';

/** Why a tab is empty. Each has its own words in the popup. */
export type EmptyReason =
  | 'no-figures' // targets: the page names no quantity
  | 'figures-not-targets' // targets: it names some (`figures`), none states an aim or an outcome
  | 'no-names' // people: nothing that looks like a person's name
  | 'names-unread' // people: some look like it (`names`), none was read as a person
  | 'no-symbols' // documents: neither a symbol nor a type of document with its number, date or subject
  | 'documents-unnamed' // documents: types are mentioned ("các nghị quyết") without number, date, issuer or subject
  | 'no-instruction-verb' // tasks: no yêu cầu, đề nghị, giao, chỉ đạo …
  | 'instructions-unread' // tasks: such a verb stands there, but no task could be read
  | 'no-sentences'; // summary: no sentence long enough to be picked

export type Coverage = {
  claims: Claim[];
  /** Quantities that stand in no item, in page order. */
  figures: Span[];
  /** Spans that look like a person's name and belong to no person, in page order. */
  names: Span[];
  /** Words for a document ("các nghị quyết") that stand in no document's evidence, in page order. */
  mentions: Span[];
  /** The first verb of instruction of each sentence that has one and holds no task, in page order. */
  instructions: Span[];
  /** For each tab without items: why. */
  emptyReason: Partial<Record<Section, EmptyReason>>;
};

/**
 * How complete a digest is: what the page claims about its own completeness, and what stands in no item.
 * In: the reading and the digest made of it. Out: spans in the article's text. Pure; throws nothing.
 */
export function coverage(reading: Reading, digest: Digest): Coverage {
  const quantities = quantitiesIn(reading);
  const figures = outside(
    quantities.filter(({ unit }) => unit !== '').map(({ core }) => core),
    [...digest.targets, ...digest.documents, ...digest.tasks],
  );
  const names = outside(namesIn(reading), digest.people).filter((span) => !isPart(reading, span, digest));
  const mentions = outside(matchesIn(reading.folded, DOCUMENT), digest.documents);
  const sentences = reading.lines.slice(1).flatMap((line) => line.sentences);
  const instructions = outside(sentences, digest.tasks).flatMap(([start, end]) =>
    matchesIn(reading.folded.slice(start, end), INSTRUCTION)
      .slice(0, 1)
      .map(([from, to]): Span => [start + from, start + to]),
  );
  return {
    claims: claimsIn(reading, digest),
    figures,
    names,
    mentions,
    instructions,
    emptyReason: reasons(digest, {
      figures: quantities.length,
      names: names.length,
      mentions: mentions.length,
      instructions: instructions.length,
    }),
  };
}

const matchesIn = (text: string, form: RegExp): Span[] =>
  [...text.matchAll(form)].map(({ index, 0: words }) => [index, index + words.length]);

/** The spans that no item's evidence touches. */
function outside(spans: readonly Span[], items: readonly { at: Span | readonly Span[] }[]): Span[] {
  const taken = items.flatMap(({ at }) => spansOf(at)).sort((a, b) => a[0] - b[0]);
  let reached = 0;
  let next = 0;
  return spans.filter(([start, end]) => {
    for (; next < taken.length && (taken[next]?.[0] ?? 0) < end; next += 1)
      reached = Math.max(reached, taken[next]?.[1] ?? 0);
    return reached <= start;
  });
}

/** A later mention of somebody who is in the digest. */
function isPart(reading: Reading, span: Span, { people }: Digest): boolean {
  const name = fold(reading.text.slice(...span));
  return people.some((person) => ` ${fold(person.name)} `.includes(` ${name} `));
}

type Left = Record<'figures' | 'names' | 'mentions' | 'instructions', number>;

function reasons(digest: Digest, { figures, names, mentions, instructions }: Left): Coverage['emptyReason'] {
  const out: Coverage['emptyReason'] = {};
  if (digest.targets.length === 0) out.targets = figures ? 'figures-not-targets' : 'no-figures';
  if (digest.people.length === 0) out.people = names ? 'names-unread' : 'no-names';
  if (digest.documents.length === 0) out.documents = mentions ? 'documents-unnamed' : 'no-symbols';
  if (digest.tasks.length === 0) out.tasks = instructions ? 'instructions-unread' : 'no-instruction-verb';
  if (digest.summary.length === 0) out.summary = 'no-sentences';
  return out;
}
