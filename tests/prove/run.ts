import { spawnSync } from 'node:child_process';

/** The proofs, in their order, with what each shows; all write their figures to docs/. */
const PROOFS: Readonly<Record<string, { script: string; args?: string[]; shows: string }>> = {
  spreadsheet: {
    script: 'spreadsheet.ts',
    shows: 'what LibreOffice makes of tables and CSV files (docs/spreadsheets.md)',
  },
  documents: { script: 'documents.ts', shows: 'what LibreOffice makes of documents (docs/documents.md)' },
  evidence: { script: 'evidence.ts', shows: 'where items lead in real pages, in both browsers (docs/evidence.md)' },
  kills: { script: 'kills.ts', shows: 'browsers killed while they save (docs/library.md)' },
  regexes: { script: 'regexes.ts', args: ['--anew'], shows: 'every regular expression, judged anew (docs/safety.md)' },
  fuzz: { script: 'fuzz.ts', shows: '100,000 mutated pages, texts and files (docs/safety.md)' },
  huge: { script: 'huge.ts', shows: 'huge and odd pages in both browsers (docs/safety.md)' },
  hostile: {
    script: 'hostile.ts',
    shows: 'hostile pages and a whole day’s requests in both browsers (docs/safety.md)',
  },
  mutation: {
    script: 'mutation.ts',
    shows: 'which changes of the grammar and the rules no test notices (docs/safety.md)',
  },
  scale: {
    script: 'scale.ts',
    shows: '100,000 pages in one process, an archive over cores and hosts (docs/scale.md; root on Linux)',
  },
  packages: {
    script: 'packages.ts',
    shows: 'that packages are the same bytes wherever they are made (docs/packages.md)',
  },
};

const USAGE = `usage: npm run prove -- [PROOF…]; all of them take hours. Those in browsers need npm run build.
${Object.entries(PROOFS)
  .map(([name, { shows }]) => `  ${name.padEnd(12)} ${shows}`)
  .join('\n')}`;

function main(names: readonly string[]): number {
  if (names.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const unknown = names.filter((name) => !Object.hasOwn(PROOFS, name));
  if (unknown.length > 0) {
    console.error(`no such proof: ${unknown.join(', ')}\n${USAGE}`);
    return 2;
  }
  // One that fails hides nothing of the others.
  const failed = (names.length > 0 ? names : Object.keys(PROOFS)).filter((name) => {
    const { script, args = [] } = PROOFS[name] as NonNullable<(typeof PROOFS)[string]>;
    const command = [...process.execArgv, `tests/prove/${script}`, ...args];
    return spawnSync(process.execPath, command, { stdio: 'inherit' }).status !== 0;
  });
  for (const name of failed) console.error(`prove: ${name} failed`);
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
