type Node = { type: string; start: number; end: number };
type Declarator = Node & { init: (Node & { regex?: unknown }) | null };
type Statement = Node & { declarations?: readonly Declarator[] };
type Chunk = { type: string; name?: string; code?: string };

/** What asks for nothing when it is made, and so may be made before all else: a short function, a pattern. */
const isShort = ({ init }: Declarator): boolean => init?.type === 'ArrowFunctionExpression';
const isPattern = ({ init }: Declarator): boolean => init?.regex !== undefined;

/**
 * A script in another order: functions, short functions by their text, patterns, and all else as it stood. What packs it
 * looks back over 32 kB alone, and finds more that is alike where like stands by like: some 400 bytes of the extractors'
 * 60,000.
 * In: a module that a minifier has shortened, and its statements. Out: a module that does the same.
 */
export function arranged(code: string, body: readonly Statement[]): string {
  const textOf = ({ start, end }: Node): string => code.slice(start, end);
  const first = body.filter(({ type }) => /^(?:Import|Function)Declaration$/.test(type));
  const movable = body.flatMap(({ declarations = [] }) => declarations);
  const made = ({ init }: Declarator): string => (init ? textOf(init) : '');
  const short = movable.filter(isShort).toSorted((a, b) => Number(made(a) > made(b)) - Number(made(a) < made(b)));
  const moved = [...short, ...movable.filter(isPattern)];
  const isMoved = new Set<Node>([...first, ...moved]);
  const rest = body.flatMap((statement) => {
    if (isMoved.has(statement)) return [];
    const left = statement.declarations?.filter((one) => !isMoved.has(one));
    if (!left || left.length === statement.declarations?.length) return textOf(statement);
    return left.length > 0 ? `let ${left.map(textOf).join(',')};` : [];
  });
  return [...first.map(textOf), moved.length > 0 ? `let ${moved.map(textOf).join(',')};` : '', ...rest].join('');
}

/** The plugin that does so with the scripts of some names, once they are shortened. */
export const arrange = (isMeant: (name: string) => boolean) => ({
  name: 'arrange',
  generateBundle(this: { parse(code: string): { body: unknown } }, _: unknown, bundle: object): void {
    for (const chunk of Object.values(bundle) as Chunk[])
      if (chunk.type === 'chunk' && chunk.code && isMeant(chunk.name ?? ''))
        chunk.code = arranged(chunk.code, this.parse(chunk.code).body as Statement[]);
  },
});
