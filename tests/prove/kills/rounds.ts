import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchWith } from '../../bench/library/browsers.ts';
import { randomFrom } from '../../bench/library/vary.ts';
import { bundleOf } from '../../bench/page/bundle.ts';
import { temporaryFolder } from '../../e2e/harness/build.ts';
import { serveFolder } from '../../e2e/harness/serve.ts';
import { waitFor } from '../../e2e/harness/wait.ts';

type Name = 'chromium' | 'firefox';
/** What came of it: how many saves were confirmed in all, and what was found wrong after any of the restarts. */
export type Killed = { version: string; kills: number; confirmed: number; pages: number; lost: string[] };

/** Every process of the browser at once, as when the power of a phone ends; nothing is asked, nothing can be tidied up. */
async function kill(browser: Browser, profile: string): Promise<void> {
  const { pid } = browser.process() ?? {};
  if (pid === undefined) throw new Error('the browser has no process');
  const gone = new Promise((done) => browser.process()?.once('exit', done));
  process.kill(-pid, 'SIGKILL');
  await gone;
  // Puppeteer puts the preferences of a Firefox profile back when the browser has gone; a start meanwhile would miss them.
  const kept = ['user.js', 'prefs.js'].map((file) => join(profile, `${file}.puppeteer`));
  await waitFor('the profile to be as it was', () => !kept.some((file) => existsSync(file)));
}

async function opened(browser: Browser, url: string): Promise<Page> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  return page;
}

/**
 * Kills a browser in the middle of saving, again and again on one profile, and looks after each restart whether every
 * save that was confirmed is there and whole. In: which browser, how many kills, a seed for the moments of the kills.
 */
export async function killRounds(name: Name, executable: string, kills: number, seed = 2026): Promise<Killed> {
  const folder = temporaryFolder('kills');
  const profile = temporaryFolder('kills-profile');
  const script = await bundleOf('tests/prove/kills/page.ts');
  writeFileSync(join(folder.path, 'index.html'), `<!doctype html><meta charset="utf-8"><script>${script}</script>`);
  const served = await serveFolder(folder.path);
  const random = randomFrom(seed);
  const confirmed = new Set<number>();
  const lost: string[] = [];
  let [version, pages, first] = ['', 0, 1];
  try {
    for (let round = 0; round <= kills; round += 1) {
      const browser = await launchWith(name, executable, profile.path);
      try {
        version ||= await browser.version();
        const page = await opened(browser, `${served.origin}/`);
        // What was confirmed since the last look, and some of what was before; all of it at the end.
        const all = [...confirmed];
        const looked =
          round === kills ? all : all.filter((save, i) => save >= first * 2 - 400 || i % 17 === round % 17);
        const found = (await page.evaluate(`kills.check(${JSON.stringify(looked)})`)) as {
          lost: number[];
          broken: string[];
          pages: number;
        };
        pages = found.pages;
        for (const save of found.lost) lost.push(`after kill ${round}: save ${save} is lost`);
        for (const what of found.broken) lost.push(`after kill ${round}: ${what}`);
        if (round === kills) {
          await browser.close();
          break;
        }
        const before = confirmed.size;
        await page.exposeFunction('said', (save: number) => void confirmed.add(save));
        await page.evaluate(`kills.save(${first})`);
        const enough = before + 1 + Math.floor(random() * 20);
        await waitFor('some saves', () => confirmed.size >= enough, 60_000);
        await new Promise((done) => setTimeout(done, Math.floor(random() * 50)));
        await kill(browser, profile.path);
        first = Math.floor(Math.max(...confirmed) / 2) + 10;
      } catch (error) {
        await kill(browser, profile.path).catch(() => {});
        throw error;
      }
    }
  } finally {
    await served.close();
    profile.remove();
    folder.remove();
  }
  return { version, kills, confirmed: confirmed.size, pages, lost };
}
