import { existsSync, readFileSync } from 'node:fs';
import * as chrono from 'chrono-node/vi';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { mediansOf } from './rounds.ts';
import { stepsOf } from './steps.ts';

/**
 * What a digest costs, against libraries in JavaScript on the same text in the same run, and what a hundred copies of
 * the text cost against one, as a whole and by step. Ratios only: a time on a shared machine says nothing.
 * In: a text file (default: the page with known answers).
 */
const file = process.argv[2] ?? '../shared/gold/dev/tinh-uy-2023.txt';
const WARM_UP = 300;
const ROUNDS = 100;
const COPIES = 100;
/** Goals. */
const DATES = 2;
const GROWTH = 110;

const of = (medians: ReadonlyMap<string, number>, name: string): number => medians.get(name) ?? Number.NaN;
const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');

/** The whole digest, against dates alone in Vietnamese, and against what reads the text as if it were English. */
function againstPeers(text: string): void {
  const wink = winkNLP(model);
  const medians = mediansOf(
    {
      digest: () => digest(articleFromText(text)),
      'chrono-node vi, dates alone': () => chrono.parse(text),
      'wink-nlp': () => wink.readDoc(text),
      compromise: () => compromise(text),
    },
    WARM_UP,
    ROUNDS,
  );
  const own = of(medians, 'digest');
  const dates = own / of(medians, 'chrono-node vi, dates alone');
  console.log(
    `| digest / chrono-node vi, dates alone | ${dates.toFixed(2)} | at most ${DATES} | ${verdict(dates <= DATES)} |`,
  );
  for (const name of ['wink-nlp', 'compromise']) {
    const ratio = own / of(medians, name);
    console.log(`| digest / ${name} | ${ratio.toFixed(2)} | below 1 | ${verdict(ratio < 1)} |`);
  }
}

/** A hundred copies against one: by step too, for what grows faster than the text shows there first. */
function againstCopies(text: string): void {
  const many = Array.from({ length: COPIES }, () => text).join('\n');
  const one = mediansOf({ digest: () => digest(articleFromText(text)) }, ROUNDS, ROUNDS);
  const all = mediansOf({ digest: () => digest(articleFromText(many)) }, 3, 9);
  const ratio = of(all, 'digest') / of(one, 'digest');
  console.log(`| ${COPIES} copies / 1 | ${ratio.toFixed(1)} | at most ${GROWTH} | ${verdict(ratio <= GROWTH)} |`);
  const small = mediansOf(stepsOf(text), ROUNDS, ROUNDS);
  const large = mediansOf(stepsOf(many), 2, 7);
  const whole = [...small.values()].reduce((sum, time) => sum + time, 0);
  console.log(`\n| step | share of the time, % | ${COPIES} copies / 1 |\n|---|--:|--:|`);
  for (const [name, time] of small)
    console.log(`| ${name} | ${((100 * time) / whole).toFixed(0)} | ${(of(large, name) / time).toFixed(0)} |`);
}

if (existsSync(file)) {
  const text = readFileSync(file, 'utf8').normalize('NFC');
  console.log(`time of a digest of ${text.length} characters: ratios of medians over ${ROUNDS} rounds in turn\n`);
  console.log('| | ratio | goal | |\n|---|--:|---|---|');
  againstPeers(text);
  againstCopies(text);
} else console.log(`time of a digest: skipped, ${file} is not here`);
