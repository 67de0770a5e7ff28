import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { must, type Tool } from './tools.ts';

/** Two hosts and one that sends them work, each a network namespace; addresses are those kept for examples. */
const HOSTS = [
  { name: 'a', hub: '192.0.2.1/30', address: '192.0.2.2' },
  { name: 'b', hub: '198.51.100.1/30', address: '198.51.100.2' },
];
/** sshd asks for it, and Debian makes it when the service starts, which it needn't here. */
const PRIVILEGE_FOLDER = '/run/sshd';

export type Hosts = {
  addresses: string[];
  /** What runs a command on the host that sends the work. */
  prefix: string[];
  /** How it reaches the others. */
  ssh: string;
  /** Takes a host's cable out. */
  lose: (address: string) => void;
  stop: () => void;
};

/**
 * Starts the hosts: no packet leaves their namespaces, and keys and settings stand in the folder alone. Throws where
 * the kernel gives no namespaces or a host doesn't answer; nothing is left then.
 */
export async function startHosts(folder: string, tools: Record<Tool, string>): Promise<Hosts> {
  const namespace = (name: string): string => `trich-yeu-${process.pid}-${name}`;
  const ip = (line: string): string => must(tools.ip, line.split(' '));
  const daemons: ChildProcess[] = [];
  const made: string[] = [];
  let madeFolder: string | undefined;

  const add = (name: string): string => {
    ip(`netns add ${namespace(name)}`);
    made.push(namespace(name));
    return namespace(name);
  };
  const stop = (): void => {
    for (const daemon of daemons) daemon.kill();
    for (const space of made) {
      const left = spawnSync(tools.ip, ['netns', 'pids', space], { encoding: 'utf8' }).stdout.split('\n');
      // They are of this namespace, so of this run.
      for (const pid of left.filter(Boolean)) spawnSync('kill', ['-KILL', pid]);
      spawnSync(tools.ip, ['netns', 'del', space]);
    }
    if (madeFolder) rmSync(madeFolder, { recursive: true, force: true });
  };

  try {
    madeFolder = mkdirSync(PRIVILEGE_FOLDER, { recursive: true });
    const hub = add('hub');
    must('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'key')]);
    const known: string[] = [];
    for (const { name, hub: own, address } of HOSTS) {
      const space = add(name);
      ip(`-n ${hub} link add to-${name} type veth peer name eth0 netns ${space}`);
      ip(`-n ${hub} addr add ${own} dev to-${name}`);
      ip(`-n ${hub} link set to-${name} up`);
      ip(`-n ${space} addr add ${address}/30 dev eth0`);
      ip(`-n ${space} link set eth0 up`);
      const hostKey = join(folder, `host-${name}`);
      must('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', hostKey]);
      known.push(`${address} ${readFileSync(`${hostKey}.pub`, 'utf8')}`);
      const config = join(folder, `sshd-${name}.conf`);
      writeFileSync(config, sshdConfig(address, hostKey, join(folder, 'key.pub')));
      const args = ['netns', 'exec', space, tools.sshd, '-D', '-e', '-f', config];
      daemons.push(spawn(tools.ip, args, { stdio: ['ignore', 'ignore', 'inherit'] }));
    }
    writeFileSync(join(folder, 'known'), known.join(''));
    writeFileSync(join(folder, 'ssh.conf'), sshConfig(folder));
    const hosts: Hosts = {
      addresses: HOSTS.map(({ address }) => address),
      prefix: [tools.ip, 'netns', 'exec', hub],
      ssh: `${tools.ssh} -F ${join(folder, 'ssh.conf')}`,
      lose: (address) => {
        const host = HOSTS.find((one) => one.address === address);
        ip(`-n ${namespace(host?.name ?? '')} link set eth0 down`);
      },
      stop,
    };
    for (const address of hosts.addresses) await answered(hosts, address);
    return hosts;
  } catch (error) {
    stop();
    throw error;
  }
}

async function answered({ prefix, ssh }: Hosts, address: string): Promise<void> {
  const [command, ...args] = [...prefix, ...ssh.split(' '), address, 'true'];
  for (let tries = 0; tries < 20; tries += 1) {
    if (spawnSync(command as string, args, { timeout: 20_000 }).status === 0) return;
    await wait(500);
  }
  throw new Error(`${address} doesn't answer`);
}

const sshdConfig = (address: string, hostKey: string, authorized: string): string => `ListenAddress ${address}
HostKey ${hostKey}
AuthorizedKeysFile ${authorized}
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PidFile none
LogLevel ERROR
`;

/** A host that is silent for nine seconds is lost. */
const sshConfig = (folder: string): string => `IdentityFile ${join(folder, 'key')}
IdentitiesOnly yes
UserKnownHostsFile ${join(folder, 'known')}
GlobalKnownHostsFile none
StrictHostKeyChecking yes
BatchMode yes
ConnectTimeout 5
ServerAliveInterval 3
ServerAliveCountMax 3
`;
