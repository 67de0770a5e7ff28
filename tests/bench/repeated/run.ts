import { writeSection } from '../../reports/section.ts';
import { goalTable, type Row } from '../goals.ts';
import { longText, textsAtHand } from '../inputs.ts';
import { timesOf } from '../rounds.ts';
import { wholeDigest } from '../whole.ts';
import { CONSTRUCTS, type Construct } from './constructs.ts';

/**
 * One sentence that repeats one construct thousands of times: what is asked of a sentence for each of its parts would take
 * the square of its length. In: texts by path, of which stretches are repeated too. Writes its section.
 */
const SHORT = 60_000;
const LONG = 4 * SHORT;
/** Stretches of so many of the texts at hand. */
const STRETCHES = 60;
const ROUNDS = 3;
/** So that the page is read as one in Vietnamese, and the sentence has somebody who speaks. */
const OPENING =
  'Đoạn văn mở đầu của trang có dấu tiếng Việt đầy đủ để nhận ra.\nBí thư Tỉnh ủy Trần Văn An yêu cầu các sở rà soát ';
const SHOWN = 5;

/** The sentence that repeats a construct up to a length. */
function sentenceOf(construct: Construct, length: number): string {
  const parts = [OPENING];
  for (let i = 1, size = 0; size < length; i += 1) {
    const part = construct(i);
    parts.push(part);
    size += part.length;
  }
  return `${parts.join('')}.`;
}

const texts = textsAtHand();
/** Some words of each of some texts, from another place in each, without the marks that end a sentence. */
const stretches = texts.slice(0, STRETCHES).map(({ text }, i): [string, Construct] => {
  const words = text.replace(/[.!?…\s]+/g, ' ').split(' ');
  const from = (i * 37) % Math.max(1, words.length - 12);
  const part = `${words.slice(from, from + 1 + (i % 12)).join(' ')}${[' ', ', ', '; '][i % 3]}`;
  return [`“${part.trim()}”`, () => part];
});
const least = (times: readonly number[] = []): number => Math.min(...times);

const running = longText(texts, LONG).slice(0, LONG);
const measured = [...Object.entries(CONSTRUCTS), ...stretches].map(([what, construct]) => {
  const [short, long] = [sentenceOf(construct, SHORT), sentenceOf(construct, LONG)];
  const times = timesOf(
    { short: () => wholeDigest(short), long: () => wholeDigest(long), running: () => wholeDigest(running) },
    { warmUp: 1, count: ROUNDS, least: 0 },
  );
  const time = (name: string): number => least(times.get(name));
  return { what, growth: time('long') / time('short') / (LONG / SHORT), cost: time('long') / time('running') };
});
/** The rows with the largest figures, the first under the words of its goal. */
const worst = (goal: string, figure: 'growth' | 'cost'): Row[] =>
  measured
    .toSorted((a, b) => b[figure] - a[figure])
    .slice(0, SHOWN)
    .flatMap((one, i): Row[] => [
      ...(i === 0 ? [{ what: goal, spread: one[figure] }] : []),
      { what: one.what.replaceAll('|', ' '), spread: one[figure] },
    ]);

if (texts.length === 0) console.log('bench, constructs repeated in one sentence: skipped, no text is here');
else
  writeSection(
    'docs/performance.md',
    'Constructs repeated in one sentence',
    `Written by \`npm run bench -- repeated\`: ${Object.keys(CONSTRUCTS).length} constructs of officialese and stretches of ${stretches.length} texts, each repeated in one sentence to ${SHORT / 1000},000 and to ${LONG / 1000},000 characters. Time of the processor, the least of ${ROUNDS} rounds.

What a character costs in the long sentence over what it costs in the short one; 1 is growth in proportion, 4 the square of the length. The ${SHOWN} that grow most:

${goalTable(worst('one construct in a sentence four times as long, a character', 'growth'))}

What the long sentence costs over running text of the same length, made of the texts at hand. The ${SHOWN} dearest:

${goalTable(worst('one construct in a sentence / running text', 'cost'))}`,
  );
