import { errorsOf } from './compare.ts';
import { readFloor, recordFloor } from './floor.ts';
import { digestOf, goldOf, names } from './gold.ts';

/** Prints every error of the texts that are named, or of all; `--record` lowers the floor to them and raises it nowhere. */
const argv = process.argv.slice(2);
const asked = argv.filter((one) => !one.startsWith('--'));
const errors = new Map(names().map((name) => [name, errorsOf(goldOf(name), digestOf(name))]));
const floor = readFloor();
for (const [name, found] of errors) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`${name}: ${found.length} (floor ${floor[name] ?? 'not set'})`);
  for (const error of found) console.log(`  ${error}`);
}
if (argv.includes('--record')) recordFloor(errors);
