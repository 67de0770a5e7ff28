import * as chrono from 'chrono-node/vi';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { read } from '../../lib/text/reading.ts';
import { writeSection } from '../reports/section.ts';
import { namePass, plainPass } from './floor.ts';
import { goalTable } from './goals.ts';
import { pagesOfText, type Text, textsAtHand } from './inputs.ts';
import { lexRankFromNpm, textRankFromNpm } from './peers/published.ts';
import { type Runs, timesOf } from './rounds.ts';
import { type Pair, ratioOf } from './stats.ts';
import { wholeDigest } from './whole.ts';

/**
 * What the digest of a page costs, against libraries in JavaScript and against the least that a pass over the text can
 * cost, on the same texts, in turn in one process. In: texts by path. Writes its section of docs/performance.md.
 */
const LENGTH = 5000;
const TEXTS = 8;
/** The first text warms up all of the code, the others their own ways through it. */
const WARM_UP = { first: 60, others: 10 };
const ROUNDS = 15;

const wink = winkNLP(model);
const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });

function wordsOf(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
}

/** Rankers of sentences are given ours, as they split at ASCII letters alone: splitting is not in their time. */
function sentencesOf(text: string): string[] {
  const reading = read(articleFromText(text));
  return reading.lines.flatMap(({ sentences }) => sentences.map((at) => reading.text.slice(...at)));
}

function runsOn(text: string): Runs {
  const sentences = sentencesOf(text);
  return {
    digest: () => wholeDigest(text),
    'one compiled name regex': () => namePass(text),
    'a plain loop over the characters': () => plainPass(text),
    'chrono-node `vi`': () => chrono.parse(text),
    '`Intl.Segmenter`, words': () => wordsOf(text),
    'wink-nlp': () => wink.readDoc(text),
    compromise: () => compromise(text),
    textrank: () => textRankFromNpm(sentences),
    'lexrank.js': () => lexRankFromNpm(sentences),
  };
}

function measure(texts: readonly Text[]): string {
  const pairs = new Map<string, Pair[]>();
  for (const [i, { text }] of texts.entries()) {
    const rounds = { warmUp: i === 0 ? WARM_UP.first : WARM_UP.others, count: ROUNDS };
    const { digest: own = [], ...peers } = Object.fromEntries(timesOf(runsOn(text), rounds));
    for (const [name, peer] of Object.entries(peers)) pairs.set(name, [...(pairs.get(name) ?? []), { own, peer }]);
  }
  const rows = [...pairs].map(([name, all]) => ({ what: `digest / ${name}`, spread: ratioOf(all) }));
  const passes = pairs.get('one compiled name regex') ?? [];
  const loops = pairs.get('a plain loop over the characters') ?? [];
  const floor = passes.map(({ peer }, i) => ({ own: peer, peer: loops[i]?.peer ?? [] }));
  return goalTable([...rows, { what: 'one compiled name regex / a plain loop', spread: ratioOf(floor) }], 'ratio');
}

const texts = pagesOfText(textsAtHand(), LENGTH, TEXTS);
if (texts.length === 0) console.log('bench, digest against peers: skipped, no text is here');
else {
  const lengths = texts.map(({ text }) => text.length);
  writeSection(
    'docs/performance.md',
    'A digest against others on the same text',
    `Written by \`npm run bench -- peers\`. The whole digest of ${texts.length} texts of ${Math.min(...lengths)} to ${Math.max(...lengths)} characters, those at hand that come nearest to ${LENGTH}. All run in turn in one process, warmed up, ${ROUNDS} rounds a text; time of the processor. A ratio above 1 says that the digest costs more.

${measure(texts)}

What they do: the plain loop looks at each character once, which is the least that any reader of a text can do; the regex finds runs of two to seven capitalized syllables, with look-around, which is the least that finds people. chrono-node looks for dates alone, in Vietnamese. \`Intl.Segmenter\` splits words. wink-nlp and compromise read the text as if it were English. textrank and lexrank.js rank sentences, and are given ours, as their own splitting knows ASCII letters only. textrank is the one TextRank on npm that takes sentences and words from outside; it recurses for ever on a sentence of one word, so these are left out. node-summarizer ranks by a random walk over English nouns that it looks up in WordNet on disk, which on Vietnamese measures nothing.`,
  );
}
