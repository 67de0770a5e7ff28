import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** A folder that is gone when the work is done, and the way to make it gone. */
export function temporaryFolder(name: string): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), `trich-yeu-${name}-`));
  const remove = () => {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // A browser that is still ending writes into its profile; the system clears its temporary files by itself.
    }
  };
  return { path, remove };
}

/**
 * A copy of the built extension for one browser, so that a build made meanwhile doesn't pull it from under a test.
 * Throws where there is no build.
 */
export function copyBuild(browser: keyof typeof BUILDS): { path: string; remove: () => void } {
  const build = BUILDS[browser];
  if (!existsSync(join(build, 'manifest.json'))) throw new Error(`${build} is not built: npm run build`);
  const copy = temporaryFolder(`extension-${browser}`);
  cpSync(build, copy.path, { recursive: true });
  return copy;
}
