import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from './browsers.mjs';
import { plain, ROOT, run } from './steps.mjs';

const OLDEST_NODE = [20, 19];
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Error(`Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}`);
}

const readPackages = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;

/** npm notes what it installed in node_modules; a package meant for another system may be absent. */
function packagesAreCurrent() {
  if (!existsSync(join(ROOT, 'node_modules/.package-lock.json'))) return false;
  const installed = readPackages('node_modules/.package-lock.json');
  const wanted = Object.entries(readPackages('package-lock.json')).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional, devOptional }]) =>
    installed[path] ? installed[path].version === version : Boolean(optional || devOptional),
  );
}

/** Installs the packages where they are missing or not those of the lock file. Throws with npm's own words. */
export async function installPackages() {
  checkNode();
  if (packagesAreCurrent()) return;
  console.log('set-up: npm ci');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci failed:\n${plain(output).trim()}`);
}

async function installWithApt(names) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return 'apt-get is not on this machine';
  if (process.getuid?.() !== 0) return `installing needs root: sudo apt-get install ${names.join(' ')}`;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`set-up: apt-get install ${names.join(' ')}`);
  const update = await run('apt-get', ['update', '-q'], { env });
  // One by one: where one name is not to be had, the other browser still comes.
  const failures = [];
  for (const name of names) {
    const { code, output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env });
    if (code !== 0) failures.push(`apt-get install ${name}: ${lastLine(output) || lastLine(update.output)}`);
  }
  return failures.join('; ');
}

const lastLine = (output) => output.trim().split('\n').at(-1) ?? '';

/**
 * Finds the browsers asked for, and installs those that are missing where that can be done.
 * In: 'chromium', 'firefox' or both. Out: a path or null for each, and why one is missing ('' where none is).
 * Throws where CHROME_PATH or FIREFOX_PATH names something that can't be run.
 */
export async function provideBrowsers(wanted) {
  const found = findBrowsers();
  const missing = wanted.filter((name) => !found[name]);
  if (missing.length === 0) return { ...found, why: '' };
  const why = await installWithApt(missing.map((name) => PACKAGES[name]));
  const now = findBrowsers();
  const absent = wanted.filter((name) => !now[name]);
  return { ...now, why: absent.length ? `no ${absent.join(', no ')}: ${why || 'installed, but not found'}` : '' };
}
