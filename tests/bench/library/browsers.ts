import { type Browser, launch } from 'puppeteer-core';

const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** A round through the whole library takes longer than any step of a test. */
const PATIENCE_MS = 1_800_000;

/** A browser with a profile that stays when it is closed. */
export function launchWith(name: 'chromium' | 'firefox', executable: string, profile: string): Promise<Browser> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: executable,
    userDataDir: profile,
    protocolTimeout: PATIENCE_MS,
    args: name === 'firefox' ? [] : [...QUIET, ...root, '--disable-gpu', '--enable-precise-memory-info'],
  });
}
