import type { Pattern } from './literals.ts';

/** An attack as recheck builds it: each pump comes so many times behind its prefix. */
export type Attack = { pumps: readonly { prefix: string; pump: string; bias: number }[]; suffix: string };

const SMALL = 16_384;
const STEPS = 5;
/** Of the time for a text twice as long. Quadratic is 4; noise on short times comes to no 3. */
const LINEAR = 3;
/** Longer is a hang already at the next step: nothing more is to be learned (milliseconds). */
const ENOUGH = 2000;
const ROUNDS = 3;

/** The attack, of about that many characters. */
export function attackOf({ pumps, suffix }: Attack, length: number): string {
  const all = pumps.map(({ pump }) => pump.length).reduce((sum, one) => sum + one, 0) || 1;
  const times = Math.ceil(length / all);
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}

/** The least time of some rounds, in milliseconds of the processor, of all matches in a text, as the product looks for them. */
function timeOf(pattern: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && (round === 0 || least < ENOUGH); round += 1) {
    const start = process.cpuUsage();
    pattern.lastIndex = 0;
    while (pattern.exec(text))
      if (!pattern.global && !pattern.sticky) break;
      else if (pattern.lastIndex === 0) pattern.lastIndex += 1;
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export type Replayed = { linear: boolean /** Of the longest text. */; nsPerCharacter: number; length: number };

/** Attacks a pattern with texts that double in length, up to a quarter of a million characters, and looks how its time grows. */
export function replay({ source, flags }: Pick<Pattern, 'source' | 'flags'>, attack: Attack): Replayed {
  const pattern = new RegExp(source, flags);
  let before = 0;
  let growth = 1;
  let last = { time: 0, length: 0 };
  for (let step = 0; step < STEPS; step += 1) {
    const text = attackOf(attack, SMALL * 2 ** step);
    const time = timeOf(pattern, text);
    // Both of the last doublings: the first texts are over before a clock sees them.
    if (step === STEPS - 1) growth = time / Math.max(before, 0.05);
    before = time;
    last = { time, length: text.length };
    if (time > ENOUGH) return { linear: false, nsPerCharacter: (time * 1e6) / text.length, length: text.length };
  }
  return { linear: growth < LINEAR, nsPerCharacter: (last.time * 1e6) / last.length, length: last.length };
}
