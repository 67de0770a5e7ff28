import { readdirSync } from 'node:fs';

/**
 * The tests that mutants have to pass: those of the rules, quick and without anything beside the repository. Whole texts
 * come last: most mutants are found before them.
 */
const FOLDERS = ['tests/grammar', 'tests/extract', 'tests/lines', 'tests/own'];

/** The files of these tests, in the order of their paths. */
export const testFiles = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `${folder}/${file}`)
      .sort(),
  );
