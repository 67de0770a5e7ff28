/** What stands at the top of a packed script, each function, class and variable by itself, and what each needs. */
export type Node = { type: string; start: number; end: number };
type Named = Node & { name: string };
type Declarator = Node & { id: Node; init: (Node & { regex?: unknown }) | null };
export type Statement = Node & { id?: Node | null; declarations?: readonly Declarator[]; body?: unknown };

export type Unit = {
  /** "let" declares all but functions and classes. */
  kind: 'function' | 'class' | 'short' | 'pattern' | 'value';
  text: string;
  /** What it is set to, by which two that do alike are told to be alike. */
  made: string;
  names: readonly string[];
  /** Names that stand in it, whatever they are. */
  uses: ReadonlySet<string>;
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every identifier below a node; a property's name is taken for one too, which only holds back what could move. */
function identifiersIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) identifiersIn(one, found);
  else if (isNode(value)) {
    if (value.type === 'Identifier') found.add((value as Named).name);
    for (const own of Object.values(value)) identifiersIn(own, found);
  }
  return found;
}

type Member = Node & { static?: boolean; computed?: boolean };
type Class = Statement & { superClass?: Node | null; body?: { body?: readonly Member[] } };

/** A class that asks for something when it is declared: for another that it extends, for a name, for what is static. */
const asks = ({ superClass, body }: Class): boolean =>
  Boolean(superClass) || (body?.body ?? []).some((one) => one.static || one.computed || one.type === 'StaticBlock');

function kindOf({ init }: Declarator): Unit['kind'] {
  if (init?.type === 'ArrowFunctionExpression') return 'short';
  return init?.regex === undefined ? 'value' : 'pattern';
}

/**
 * The units of a script, as they stand. In: its code and its statements, but for imports and exports.
 * Out: null where a statement does something besides declaring, since what it does may be asked for by what comes after.
 */
export function unitsOf(code: string, body: readonly Statement[]): Unit[] | null {
  const units: Unit[] = [];
  const textOf = ({ start, end }: Node): string => code.slice(start, end);
  for (const statement of body) {
    const text = textOf(statement);
    const names = [...identifiersIn(statement.id)];
    if (
      statement.type === 'FunctionDeclaration' ||
      (statement.type === 'ClassDeclaration' && !asks(statement as Class))
    ) {
      const kind = statement.type === 'ClassDeclaration' ? 'class' : 'function';
      units.push({ kind, text, made: text, names, uses: identifiersIn(statement.body) });
    } else if (statement.type === 'VariableDeclaration')
      for (const one of statement.declarations ?? [])
        units.push({
          kind: kindOf(one),
          text: textOf(one),
          made: one.init ? textOf(one.init) : '',
          names: [...identifiersIn(one.id)],
          uses: identifiersIn(one.init),
        });
    else return null;
  }
  return units;
}

/**
 * What must stand before each value: of all that it may ask for when it is made, itself or through what it calls, what
 * stands before it now. Functions are there from the start, and what is only made (short functions, patterns) needs nothing.
 */
export function needsOf(units: readonly Unit[]): ReadonlyMap<Unit, ReadonlySet<Unit>> {
  const byName = new Map(units.flatMap((unit) => unit.names.map((name) => [name, unit] as const)));
  const place = new Map(units.map((unit, index) => [unit, index]));
  const needs = new Map<Unit, Set<Unit>>();
  for (const unit of units.filter(({ kind }) => kind === 'value')) {
    const reached = new Set<Unit>([unit]);
    for (const one of reached)
      for (const name of one.uses) {
        const used = byName.get(name);
        if (used) reached.add(used);
      }
    const own = place.get(unit) as number;
    needs.set(unit, new Set([...reached].filter((one) => (place.get(one) as number) < own)));
  }
  return needs;
}
