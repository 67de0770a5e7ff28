import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('floor.json', import.meta.url);

/** How many errors each text still has: misses, false items and wrong attributes together. */
export type Floor = Record<string, number>;

export const readFloor = (): Floor => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {});

/** Writes what each text has now; a text that has more than before keeps its floor. */
export function recordFloor(errors: ReadonlyMap<string, readonly string[]>): void {
  const before = readFloor();
  const after = [...errors].map(([name, { length }]) => [name, Math.min(length, before[name] ?? length)]);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(after), null, 2)}\n`);
}
