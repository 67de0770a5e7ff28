import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, provideBrowsers } from './setup.mjs';
import { plain, ROOT, runTool } from './steps.mjs';

/** Sets up what is missing and runs everything: `npm test`. With --verbose every step's own words are shown. */
const verbose = process.argv.includes('--verbose');
const total = { passed: 0, failed: 0 };
/** The steps that failed, to be named at the end, where a long log is looked at first. */
const failures = [];
const results = mkdtempSync(join(tmpdir(), 'trich-yeu-tests-'));

/** What tells of a failure in the words of the tools. */
const FAILURE = /^ *(?:FAIL|[A-Za-z]{0,40}Error:|error |Unhandled)/;

function report(name, { passed, failed, output, seconds }) {
  total.passed += passed;
  total.failed += failed;
  const counts = passed + failed > 1 ? `, ${passed} passed${failed ? `, ${failed} failed` : ''}` : '';
  const line = `${failed ? '✗' : '✓'} ${name} (${seconds.toFixed(1)} s${counts})`;
  const causes = plain(output)
    .split('\n')
    .filter((one) => FAILURE.test(one));
  if (failed) failures.push([line, ...causes].join('\n    '));
  console.log(line);
  const words = plain(output).trim();
  if (words && (failed || verbose)) console.log(`${words}\n`);
}

/** One step: `work` gives its counts and what it printed. */
async function step(name, work) {
  const start = performance.now();
  const result = await work();
  report(name, { ...result, seconds: (performance.now() - start) / 1000 });
  return result.failed === 0;
}

/** A step that passes or fails as a whole. */
const whole = (command) => async () => {
  const { code, output } = await command();
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
};

/** A step of many tests, counted by vitest itself; a run that ends badly or finds no test is a failure of its own. */
const tests = (config, env) => async () => {
  const file = join(results, `${config.replaceAll('/', '-')}-${env?.E2E_BROWSER ?? ''}.json`);
  const reporters = ['--reporter=json', `--outputFile.json=${file}`, `--reporter=${verbose ? 'verbose' : 'default'}`];
  const { code, output } = await runTool('vitest', ['run', '--config', config, '--root', '.', ...reporters], { env });
  try {
    const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    const broken = code !== 0 || passed + numFailedTests === 0;
    return { passed, failed: Math.max(numFailedTests, broken ? 1 : 0), output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
};

async function main() {
  await installPackages();
  const { chromium, firefox, why } = await provideBrowsers(['chromium', 'firefox']);
  await step(
    'WXT’s types',
    whole(() => runTool('wxt', ['prepare'])),
  );
  await step(
    'types',
    whole(() => runTool('tsc', ['--noEmit'])),
  );
  await step(
    'lint',
    whole(() => runTool('biome', ['check', '.'])),
  );
  await step(
    'nothing that is unused',
    whole(() => runTool('knip', ['--no-progress'])),
  );
  await step(
    'nothing that tests alone use',
    whole(() => runTool('knip', ['--no-progress', '--production'])),
  );
  await step('unit and component tests', tests('tests/vitest.config.ts'));
  await step(
    'mutants of a few rules',
    whole(() => runTool('tsx', ['tests/mutation/small.ts'])),
  );
  // Packing builds first: what is tested is what is packed.
  const built = [
    await step(
      'build and package for Chromium',
      whole(() => runTool('wxt', ['zip'])),
    ),
    await step(
      'build and packages for Firefox',
      whole(() => runTool('wxt', ['zip', '-b', 'firefox'])),
    ),
  ].every(Boolean);
  if (built) {
    await step('manifests, budgets, store checks', tests('tests/store/vitest.config.ts'));
    // One after the other: side by side they need as long together, and wait for a page until a test gives up.
    for (const [name, path] of Object.entries({ chromium, firefox })) {
      const missing = async () => ({ passed: 0, failed: 1, output: why });
      const env = { E2E_BROWSER: name, E2E_EXECUTABLE: path };
      await step(`end to end in ${name}`, path ? tests('tests/e2e/vitest.config.ts', env) : missing);
    }
  }
  await step(
    'score',
    whole(() => runTool('tsx', ['tests/score/run.ts', '--floor', '--changes'])),
  );
}

process.chdir(ROOT);
try {
  await main();
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}
rmSync(results, { recursive: true, force: true });
for (const failure of failures) console.log(`\n${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
