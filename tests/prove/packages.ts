import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { unpacked } from '../../.ci/packaging/pack.ts';

/**
 * Packs the project in two copies whose names, dates, modes, order of files, time zone and language differ, and once more
 * as docs/reviewers.md says, from the package of sources with packages of its own. All must give the same bytes. Writes
 * sizes and SHA-256 to docs/packages.md; exit code 1 where a byte differs.
 * In: a folder with another Node, which then builds from the sources.
 */
const REPORT = 'docs/packages.md';
const [otherNode] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'trich-yeu-packages-'));
type Settings = Record<string, string>;
type Packages = Map<string, Uint8Array>;

function run(command: string, cwd: string, settings: Settings): string {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    env: { ...process.env, ...settings },
    encoding: 'utf8',
    shell: true,
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${command} in ${cwd}:\n${stdout}${stderr}`);
  return stdout.trim();
}

function write(path: string, from: string | Uint8Array, date: string): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof from === 'string') copyFileSync(from, path);
  else writeFileSync(path, from);
  utimesSync(path, new Date(date), new Date(date));
}

const files = run('git ls-files --cached --others --exclude-standard', '.', {}).split('\n');

function copy(name: string, order: readonly string[], date: string): string {
  const root = join(folder, name);
  for (const file of order) write(join(root, file), file, date);
  symlinkSync(realpathSync('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

/** What `npm run zip` leaves in a folder. */
function packagesOf(root: string, steps: readonly string[], settings: Settings): Packages {
  console.log(`${steps.join(' && ')} in ${root}`);
  for (const step of steps) run(step, root, settings);
  const output = join(root, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(output, name))]));
}

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function compare(where: string, packages: Packages, first: Packages): Promise<void> {
  for (const [name, bytes] of first) {
    const other = packages.get(name);
    if (other && Buffer.compare(bytes, other) === 0) continue;
    process.exitCode = 1;
    console.error(`${where}: ${name} differs`);
    if (!other) continue;
    const entries = await unpacked(other);
    for (const [entry, content] of await unpacked(bytes))
      if (Buffer.compare(content, entries.get(entry) ?? new Uint8Array()) !== 0) console.error(`  ${entry}`);
  }
}

const PACK = ['npm run zip'];
const first = packagesOf(copy('trich-yeu', files, '2001-02-03T04:05:06Z'), PACK, { TZ: 'UTC', LC_ALL: 'C' });

process.umask(0o077);
const elsewhere = copy('bản sao/lib/components/session', files.toReversed(), '2037-12-31T23:59:58Z');
await compare('second copy', packagesOf(elsewhere, PACK, { TZ: 'Pacific/Kiritimati', LC_ALL: 'vi_VN.UTF-8' }), first);
process.umask(0o022);

const [sources] = [...first].find(([name]) => name.endsWith('-sources.zip')) ?? [];
const reviewer = join(folder, 'sources');
for (const [name, bytes] of await unpacked(first.get(sources ?? '') as Uint8Array))
  write(join(reviewer, name), bytes, '2026-01-01T00:00:00Z');
const [, steps = ''] = /```sh\n([^`]+)```/.exec(readFileSync(join(reviewer, 'docs/reviewers.md'), 'utf8')) ?? [];
const settings: Settings = {
  TZ: 'America/St_Johns',
  ...(otherNode ? { PATH: `${otherNode}${delimiter}${process.env.PATH}` } : {}),
};
await compare('from the sources', packagesOf(reviewer, steps.trim().split('\n'), settings), first);

rmSync(folder, { recursive: true, force: true });
const rows: string[] = [];
for (const [name, bytes] of first)
  rows.push(`| ${name} | ${(await unpacked(bytes)).size} | ${bytes.length} | \`${sum(bytes)}\` |`);
const node = (own: Settings): string => `Node ${run('node -p process.versions.node', '.', own)}`;
const report = `# The packages

Written by \`npm run prove\`: the project is packed in two copies that differ in folder, dates, modes and order of files, time zone and language (${node({})}, npm ${run('npm --version', '.', {})}), and once more from the package of sources, by the steps of [reviewers.md](reviewers.md), with packages of its own from npm (${node(settings)}). All three give these bytes:

| package | files | bytes | SHA-256 |
|---|--:|--:|---|
${rows.join('\n')}
`;
console.log(report);
if (!process.exitCode) writeFileSync(REPORT, report);
