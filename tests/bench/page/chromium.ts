import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { ALL, allocatedBy, type Cost, coldCost, warmCost } from './cost.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { GENERATED } from './generated.ts';

const COLD_RUNS = 4;
const GROWTH = { warmUp: 15, count: 7, sides: ['own', 'article', 'readability'] } as const;

/**
 * What was found on a page: `cold` is what each side's first call in a page just opened takes, `memory` what bytes a call
 * allocates.
 */
export type Checked = {
  name: string;
  evidence: Evidence;
  warm: Cost;
  cold: { own: number; readability: number };
  memory: Cost;
};

export const launchChromium = (executablePath: string): Promise<Browser> =>
  launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });

/** Does every sentence that was read lead back to its place, and what does each side cost? */
export async function check(page: Page, file: string, bundle: string): Promise<Checked> {
  const open = async (): Promise<Page> => {
    await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: 'domcontentloaded' });
    return page;
  };
  const evidence = await evidenceIn(await open());
  const cold = {
    own: await coldCost(open, bundle, 'own', COLD_RUNS),
    readability: await coldCost(open, bundle, 'readability', COLD_RUNS),
  };
  await (await open()).evaluate(bundle);
  const warm = await warmCost(page);
  const memory: Cost = { own: 0, article: 0, readability: 0, defuddle: 0 };
  for (const side of ALL.sides) memory[side] = await allocatedBy(page, side);
  return { name: basename(file), evidence, warm, cold, memory };
}

/** With what the cost grows: pages of the same text with more menus, and of more text with the same menus. */
export async function growth(page: Page, bundle: string): Promise<Map<string, Cost>> {
  const costs = new Map<string, Cost>();
  for (const [name, html] of Object.entries(GENERATED)) {
    await page.setContent(html);
    await page.evaluate(bundle);
    costs.set(name, await warmCost(page, GROWTH));
  }
  return costs;
}
