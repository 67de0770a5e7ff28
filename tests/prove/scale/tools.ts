import { spawnSync } from 'node:child_process';

/** Each program with Debian's package of it. */
const PACKAGES = { parallel: 'parallel', ssh: 'openssh-client', sshd: 'openssh-server', ip: 'iproute2' };
export type Tool = keyof typeof PACKAGES;

const PATH = `${process.env.PATH}:/usr/sbin:/sbin`;

/** Where a program stands; null where it is none of this machine's. */
function pathOf(tool: Tool): string | null {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${tool}`], { env: { PATH }, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Where the programs stand. Installs what is missing where apt-get may do so. Throws with how to get what is missing. */
export function toolPaths(tools: readonly Tool[]): Record<Tool, string> {
  const missing = () => tools.filter((tool) => pathOf(tool) === null).map((tool) => PACKAGES[tool]);
  if (missing().length > 0 && process.getuid?.() === 0) {
    console.log(`apt-get install ${missing().join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { env });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing()], { env });
  }
  if (missing().length > 0) throw new Error(`missing: sudo apt-get install ${missing().join(' ')}`);
  return Object.fromEntries(tools.map((tool) => [tool, pathOf(tool)])) as Record<Tool, string>;
}

/** Runs a command to its end. Out: what it printed. Throws with its own words where it fails. */
export function must(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 60_000 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}
