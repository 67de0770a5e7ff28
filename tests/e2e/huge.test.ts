import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from './harness/build.ts';
import { deep, longText, manyElements, NAMED, odd, oneLine } from './harness/huge-pages.ts';
import { click, openPopup, tabs, words } from './harness/person.ts';
import { type Served, serveFolder } from './harness/serve.ts';
import { describeInBrowsers } from './harness/setting.ts';

/** What stands for the huge pages of `npm run prove`, in seconds. */
const PAGES = {
  '300 KB of text': () => longText(3e5),
  '30,000 elements': () => manyElements(30_000),
  'a line of 50 KB': () => oneLine(5e4),
  'text 10,000 elements deep': () => deep(10_000),
  'marks without width and of direction, look-alike letters, halves of characters': odd,
};

describeInBrowsers('large and odd pages', (setting) => {
  const folder = temporaryFolder('large');
  let served: Served;
  beforeAll(async () => {
    for (const [i, make] of Object.values(PAGES).entries()) writeFileSync(join(folder.path, `${i}.html`), make());
    served = await serveFolder(folder.path);
  });
  afterEach(() => setting().browser.closePopup());
  afterAll(async () => {
    await served.close();
    folder.remove();
  });

  it.each(Object.keys(PAGES).map((name, i) => [name, i] as const))('%s are read', async (_, i) => {
    await setting().browser.open(`${served.origin}/${i}.html`);
    const popup = await openPopup(setting().browser);
    const counts = Object.fromEntries((await tabs(popup)).map(({ name, count }) => [name, count]));
    expect(counts).toMatchObject({ 'Chỉ tiêu': 2, 'Nhân sự': 1, 'Văn bản': 1 });
    await click(popup, 'tab', 'Nhân sự');
    expect(await words(popup)).toContain(NAMED);
  });
});
