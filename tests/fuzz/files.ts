import fc from 'fast-check';

/** What happens to a file on its way: bits that flip, parts that are lost or come twice, lines in another order. */
type Damage = { kind: keyof typeof DAMAGES; at: number; to: number; byte: number };

const LINE_END = 10;
const part = (bytes: Uint8Array, from: number, to: number): Uint8Array => bytes.subarray(Math.max(0, from), to);
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const textOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Values that stand where others should. */
const VALUES = [
  'null',
  '[]',
  '{}',
  '-1',
  '1e999',
  '""',
  '"\\ud800"',
  '9007199254740993',
  'true',
  '{"__proto__":1}',
  '0.1',
];

/** A token of JSON that follows a place: a number, a text, a word. */
function tokenAfter(bytes: Uint8Array, at: number): [from: number, to: number] | null {
  const text = Buffer.from(bytes.subarray(at, at + 2000)).toString('latin1');
  const match = /(?<=[:[,])(?:-?\d+|"[^"\\]{0,400}"|null|true|false|\[\]|\{\})/.exec(text);
  return match && [at + match.index, at + match.index + match[0].length];
}

const DAMAGES = {
  flip: (bytes: Uint8Array, at: number, _: number, byte: number) =>
    joined(part(bytes, 0, at), new Uint8Array([byte]), part(bytes, at + 1, bytes.length)),
  cut: (bytes: Uint8Array, at: number, to: number) =>
    joined(part(bytes, 0, Math.min(at, to)), part(bytes, Math.max(at, to), bytes.length)),
  end: (bytes: Uint8Array, at: number) => part(bytes, 0, at),
  insert: (bytes: Uint8Array, at: number, _: number, byte: number) =>
    joined(part(bytes, 0, at), new Uint8Array([byte, byte]), part(bytes, at, bytes.length)),
  copy: (bytes: Uint8Array, at: number, to: number) =>
    joined(part(bytes, 0, at), part(bytes, to, to + 300), part(bytes, at, bytes.length)),
  line: (bytes: Uint8Array, at: number, to: number, byte: number) => {
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    const [one, other] = [at % lines.length, to % lines.length];
    if (byte % 3 === 0) lines.splice(one, 1);
    else if (byte % 3 === 1) lines.splice(other, 0, lines[one] ?? '');
    else [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
    return new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));
  },
  value: (bytes: Uint8Array, at: number, to: number) => {
    const token = tokenAfter(bytes, at);
    return token
      ? joined(part(bytes, 0, token[0]), textOf(VALUES[to % VALUES.length] ?? ''), part(bytes, token[1], bytes.length))
      : bytes;
  },
  swapValues: (bytes: Uint8Array, at: number, to: number) => {
    const [one, other] = [tokenAfter(bytes, at), tokenAfter(bytes, to)];
    if (!one || !other) return bytes;
    return joined(part(bytes, 0, one[0]), part(bytes, ...other), part(bytes, one[1], bytes.length));
  },
} as const;

export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(DAMAGES) as (keyof typeof DAMAGES)[])),
    at: fc.nat(0xffffff),
    to: fc.nat(0xffffff),
    byte: fc.oneof(fc.constantFrom(0, LINE_END, 0x22, 0x5c, 0x7b, 0xff, 0xed), fc.nat(255)),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The file after all of it. */
export const damaged = (file: Uint8Array, list: readonly Damage[]): Uint8Array =>
  list.reduce(
    (bytes, { kind, at, to, byte }) => DAMAGES[kind](bytes, at % (bytes.length + 1), to % (bytes.length + 1), byte),
    file,
  );
