import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from './browser.ts';

/** Where Debian's browsers look for an organisation's policy. */
const FILES: Record<Browser['name'], string> = {
  chromium: '/etc/chromium/policies/managed/trich-yeu-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};

/** Browsers pass over a member that they don't know. */
const OURS = 'trich-yeu-test';

/** Whether a test may set a policy here: that takes the rights of an administrator. */
export function mayManage(): boolean {
  try {
    accessSync('/etc', constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

/** The id that Chromium gives an extension without a key: of the hash of its folder's path, in letters a to p. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

const geckoId = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;

/**
 * Sets a policy for the extension in a folder, as `docs/managed.md` tells an IT office to. Out: what takes it away.
 * Throws where the browser has a policy of this machine's own.
 */
export function manage(name: Browser['name'], folder: string, policy: object): () => void {
  const content =
    name === 'chromium'
      ? { '3rdparty': { extensions: { [unpackedId(folder)]: policy } } }
      : { policies: { '3rdparty': { Extensions: { [geckoId(folder)]: policy } } } };
  const file = FILES[name];
  mkdirSync(dirname(file), { recursive: true });
  // One that a broken run has left is ours.
  if (existsSync(file) && !readFileSync(file, 'utf8').includes(OURS)) throw new Error(`${file} is this machine's own`);
  writeFileSync(file, JSON.stringify({ ...content, [OURS]: true }));
  // Chromium waits for some seconds with a file that was just written.
  const before = new Date(Date.now() - 60_000);
  utimesSync(file, before, before);
  return () => rmSync(file, { force: true });
}
