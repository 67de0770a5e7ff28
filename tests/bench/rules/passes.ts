/**
 * How often a text is gone over: for each place of the rules, the characters that its patterns, searches, cuts and
 * changes of letters go through, over those of the text: 1 is one pass. The built-in functions are stood in for while
 * it counts, so that no rule can look at a text unseen but by the code of a single character.
 */
export type Kind = 'pattern' | 'search' | 'cut' | 'letters';
/** What one line of a file does: how many times over the text, and how many calls a page of 5,000 characters. */
export type Pass = { file: string; line: string; kind: Kind; passes: number; calls: number };

const PAGE = 5000;
const KIND_OF: Readonly<Record<string, Kind>> = {
  ...{ indexOf: 'search', lastIndexOf: 'search', includes: 'search', startsWith: 'search', endsWith: 'search' },
  ...{ split: 'search', replaceAll: 'search', search: 'pattern', match: 'pattern', replace: 'pattern' },
  ...{ slice: 'cut', substring: 'cut', trim: 'cut', trimStart: 'cut', trimEnd: 'cut' },
  ...{ toLowerCase: 'letters', toUpperCase: 'letters', normalize: 'letters' },
};
/** These stand between a rule and the engine for all rules: the rule is who calls them. */
const BETWEEN = /sticky\.ts|passes\.ts/;
const PLACE = /lib\/\S+?\.ts:\d+/;

function placeOf(stack = ''): string {
  const line = stack.split('\n').find((one) => PLACE.test(one) && !BETWEEN.test(one));
  return line ? (PLACE.exec(line)?.[0] ?? '') : '';
}

/** How far a pattern went from where it began: to its match's end, to the text's if there is none. */
function reachOf(pattern: RegExp, text: string, from: number, match: RegExpExecArray | null): number {
  if (match) return match.index + match[0].length - from;
  return pattern.sticky || /^\^(?!.*\|\^)/.test(pattern.source) ? Math.min(1, text.length) : text.length - from;
}

/** How many characters a function of strings went through. In: its name, the text, what it was asked, what it gave. */
function lengthOf(name: string, text: string, [from]: readonly unknown[], result: unknown): number {
  if (KIND_OF[name] === 'cut') return (result as string).length;
  if (name === 'startsWith' || name === 'endsWith') return String(from).length;
  const found =
    name === 'includes' ? text.indexOf(String(from)) : name.endsWith('ndexOf') ? (result as number) : undefined;
  if (found === undefined || found < 0) return text.length;
  return name === 'lastIndexOf' ? text.length - found : found + 1;
}

/** In: what reads the texts, and how many characters they have. Out: the passes, the most first; throws what it throws. */
export function passesOf(read: () => void, characters: number): Pass[] {
  const found = new Map<string, Pass>();
  let counting = true;
  const count = (kind: Kind, length: number): void => {
    const place = placeOf(new Error().stack);
    const [file = '', line = ''] = place.split(':');
    const pass = found.get(place + kind) ?? { file, line, kind, passes: 0, calls: 0 };
    pass.passes += length / characters;
    pass.calls += PAGE / characters;
    found.set(place + kind, pass);
  };
  /** What the engine calls within itself, and what counting itself calls, is not counted. */
  const unseen = <T>(work: () => T): T => {
    counting = false;
    try {
      return work();
    } finally {
      counting = true;
    }
  };
  const undo: (() => void)[] = [];
  const standIn = (on: object, name: string, make: (own: (...args: unknown[]) => unknown) => unknown): void => {
    const own = Object.getOwnPropertyDescriptor(on, name) as PropertyDescriptor;
    Object.defineProperty(on, name, { ...own, value: make(own.value) });
    undo.push(() => Object.defineProperty(on, name, own));
  };
  for (const [name, kind] of Object.entries(KIND_OF))
    standIn(
      String.prototype,
      name,
      (own) =>
        function (this: string, ...args: unknown[]) {
          if (!counting) return own.apply(this, args);
          return unseen(() => {
            const result = own.apply(this, args);
            count(kind, lengthOf(name, String(this), args, result));
            return result;
          });
        },
    );
  for (const name of ['exec', 'test'])
    standIn(
      RegExp.prototype,
      name,
      (own) =>
        function (this: RegExp, ...args: unknown[]) {
          if (!counting) return own.apply(this, args);
          return unseen(() => {
            const text = String(args[0]);
            const from = this.global || this.sticky ? this.lastIndex : 0;
            const match = RegExp.prototype.exec.call(this, text);
            count('pattern', reachOf(this, text, from, match));
            return name === 'test' ? match !== null : match;
          });
        },
    );
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 30;
  try {
    read();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    for (const one of undo) one();
  }
  return [...found.values()].sort((a, b) => b.passes - a.passes);
}
