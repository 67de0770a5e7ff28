import { findBrowsers } from './browsers.mjs';
import { installPackages, provideBrowsers } from './setup.mjs';
import { plain, ROOT, run, runTool } from './steps.mjs';

/** Sets up what is missing, builds, and opens the sample page with the extension: `npm start`. */
async function chooseBrowser() {
  try {
    const { CHROME_PATH, FIREFOX_PATH } = process.env;
    const found = findBrowsers();
    if (FIREFOX_PATH && !CHROME_PATH) return { kind: 'firefox', path: found.firefox, why: '' };
    if (found.chromium) return { kind: 'chromium', path: found.chromium, why: '' };
    if (found.firefox) return { kind: 'firefox', path: found.firefox, why: '' };
    const { chromium, why } = await provideBrowsers(['chromium']);
    return { kind: 'chromium', path: chromium, why };
  } catch (error) {
    return { kind: 'chromium', path: null, why: error.message };
  }
}

async function main() {
  await installPackages();
  const { kind, path, why } = await chooseBrowser();
  if (!path) {
    console.log(`No browser: ${why}.\nSet CHROME_PATH or FIREFOX_PATH to one. This is the digest, without it:\n`);
    return (await run(process.execPath, ['--import', 'tsx', 'tests/demo/print.ts'], { show: true })).code;
  }
  console.log(`building for ${kind}`);
  const build = await runTool('wxt', ['build', ...(kind === 'firefox' ? ['-b', 'firefox'] : [])]);
  if (build.code !== 0) throw new Error(`wxt build failed:\n${plain(build.output).trim()}`);
  return (await run(process.execPath, ['--import', 'tsx', 'tests/demo/start.ts', kind, path], { show: true })).code;
}

process.chdir(ROOT);
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
