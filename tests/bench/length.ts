import { writeSection } from '../reports/section.ts';
import { namePass, plainPass } from './floor.ts';
import { goalTable } from './goals.ts';
import { longText, pagesOfText, textsAtHand } from './inputs.ts';
import { timesOf } from './rounds.ts';
import { ratioOf, spreadOf } from './stats.ts';
import { wholeDigest } from './whole.ts';

/**
 * How the cost of a digest grows with the length of its text: 1, 10, 100 and 1,000 copies of a page, and how many bytes a
 * second go through on a long page. In: texts by path. Writes its section of docs/performance.md.
 */
const LENGTH = 5000;
const LONG_BYTES = 1e6;
/** How many copies, and how many rounds each in turn with one: the longest takes as long as all others together. */
const COPIES = [
  { copies: 10, rounds: 9 },
  { copies: 100, rounds: 5 },
  { copies: 1000, rounds: 3 },
];
const WARM_UP = 100;

const texts = textsAtHand();
const [page] = pagesOfText(texts, LENGTH, 1);
if (!page) console.log('bench, growth with length: skipped, no text is here');
else {
  for (let i = 0; i < WARM_UP; i += 1) wholeDigest(page.text);
  const long = longText(texts, LONG_BYTES);
  const bytes = Buffer.byteLength(long);
  const passes = timesOf(
    { digest: () => wholeDigest(long), regex: () => namePass(long), loop: () => plainPass(long) },
    { warmUp: 2, count: 5 },
  );
  // Bytes in a microsecond are megabytes in a second.
  const speed = (name: string) => spreadOf((passes.get(name) ?? []).map((time) => bytes / time));
  const one = () => wholeDigest(page.text);
  const grown = COPIES.map(({ copies, rounds }) => {
    const text = Array.from({ length: copies }, () => page.text).join('\n');
    const times = timesOf({ one, many: () => wholeDigest(text) }, { warmUp: 1, count: rounds });
    const perCopy = (times.get('many') ?? []).map((time) => time / copies);
    return {
      what: `a copy of ${copies.toLocaleString('en')} / one alone`,
      spread: ratioOf([{ own: perCopy, peer: times.get('one') ?? [] }]),
    };
  });
  writeSection(
    'docs/performance.md',
    'Growth with length',
    `Written by \`npm run bench -- length\`. The long page is made of ${texts.length} texts, some again, to ${(bytes / 1e6).toFixed(2)} MB of UTF-8; the copies are of one page of ${page.text.length} characters, each a text of its own. Time of the processor, each in turn with one copy; the speed is the one figure here that depends on the machine.

${goalTable([
  { what: 'digest of a long page, MB of UTF-8 a second', spread: speed('digest') },
  { what: 'one compiled name regex over it, MB a second', spread: speed('regex'), digits: 0 },
  { what: 'a plain loop over it, MB a second', spread: speed('loop'), digits: 0 },
  ...grown,
])}

“A copy of 100 / one alone” is the time for 100 copies in one text, over 100 times the time for one: 1 is growth in proportion.`,
  );
}
