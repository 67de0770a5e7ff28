import { parseArgs } from 'node:util';
import { DEV } from './scorer.ts';

export const USAGE = `usage: npm run score -- [--verbose [--examples N]] [--raw | --json] [--changes | --against COMMIT] [--gold DIR] [--floor] [--record]
  --verbose   errors by rule and by class, with N examples of each (default 3)
  --raw       the scorer's own line for each error; --json its figures, and nothing else
  --changes   items gained and lost against main (or, on main, the commit before); --against names another commit
  --gold      another folder of NAME.gold.json and NAME.txt
  --floor     fails where a figure is lower than in floor.json; --record raises those there, and lowers none`;

export type Options = {
  verbose: boolean;
  examples: number;
  /** Options of the scorer itself. */
  scorer: string[];
  changes: boolean;
  against: string | null;
  gold: string;
  floor: boolean;
  record: boolean;
};

/** Throws what is wrong with the arguments. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      verbose: { type: 'boolean', default: false },
      examples: { type: 'string', default: '3' },
      raw: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      changes: { type: 'boolean', default: false },
      against: { type: 'string' },
      gold: { type: 'string' },
      floor: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
    },
  });
  const examples = Number(values.examples);
  if (!Number.isInteger(examples) || examples < 0) throw new Error(`--examples ${values.examples} is no number`);
  if (values.gold !== undefined && (values.floor || values.record))
    throw new Error(`the floor is that of ${DEV} alone`);
  if (values.json && (values.verbose || values.raw || values.changes || values.against !== undefined))
    throw new Error('--json gives the figures alone');
  return {
    verbose: values.verbose,
    examples,
    scorer: [...(values.raw ? ['--verbose'] : []), ...(values.json ? ['--json'] : [])],
    changes: values.changes || values.against !== undefined,
    against: values.against ?? null,
    gold: values.gold ?? DEV,
    floor: values.floor,
    record: values.record,
  };
}
