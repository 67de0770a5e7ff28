import { join } from 'node:path';
import { logged, runOn, untilDone } from './engine.ts';
import { type Hosts, startHosts } from './hosts.ts';
import { MIDST, type Shared } from './shared.ts';

/** Over two hosts, and over two of which one is lost in the midst. Throws where there can be no hosts. */
export async function proveHosts(shared: Shared): Promise<void> {
  const hosts = await startHosts(shared.folder, shared.tools);
  // Namespaces outlive the process that made them.
  const stopped = (): never => {
    hosts.stop();
    process.exit(1);
  };
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  try {
    await over(hosts, shared, 'two hosts');
    await over(hosts, shared, 'two hosts, one lost', hosts.addresses.at(-1));
  } finally {
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
    hosts.stop();
  }
}

async function over(hosts: Hosts, shared: Shared, what: string, lost?: string): Promise<void> {
  const { folder, archive, tools, digest, blocks, report } = shared;
  const name = what.replaceAll(/\W+/g, '-');
  const log = join(folder, `${name}.log`);
  const logins = hosts.addresses.map((address) => `1/${address}`).join(',');
  const options = ['--keep-order', '--joblog', log, '--retries', '3', '--ssh', hosts.ssh, '--sshlogin', logins];
  let before = 0;
  const run = await runOn(
    folder,
    name,
    [...hosts.prefix, tools.parallel, ...blocks, ...options, digest],
    archive,
    async (child) => {
      if (!lost) return;
      await untilDone(log, MIDST, child);
      before = logged(log).length;
      hosts.lose(lost);
    },
  );
  const done = logged(log);
  const share = hosts.addresses.map((address) => done.filter(({ host }) => host === address).length).join(' and ');
  const disturbed = lost ? `, the second lost after ${before} blocks` : '';
  report(what, run, `${share} blocks${disturbed}`);
}
