import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { click, openPopup, words } from './harness/person.ts';
import { describeInBrowsers, type Setting } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** What a person gets who opens the page and copies its digest as JSON. */
async function copied({ browser }: Setting, url: string): Promise<string> {
  await browser.open(url);
  const popup = await openPopup(browser);
  await click(popup, 'button', 'Sao chép');
  await click(popup, 'menuitem', 'JSON');
  await waitFor('the copy', async () => (await words(popup)).includes('Đã sao chép toàn bộ bản trích: JSON'));
  const { plain } = await browser.clipboard();
  // Reading the clipboard takes the focus from the popup in one browser and leaves it in another.
  if (await browser.popupIsOpen()) await browser.closePopup();
  return plain;
}

/** The digest that the command line prints of the same page, in the form of a copy made at that time. */
function printed(url: string, read_at: string, note: string): string {
  const html = readFileSync('tests/fixtures/sample/index.html', 'utf8');
  const { rows, errors } = run(['-'], JSON.stringify({ name: 'sample', url, html }));
  expect(errors).toEqual([]);
  const { name: _, ...digest } = rows[0] ?? { name: '' };
  return JSON.stringify({ ...digest, read_at, note }, null, 2);
}

/** One page, one digest: the same bytes from the popup, in whichever browser, and from the command line. */
describeInBrowsers('the digest of the sample page', (setting) => {
  it('has the same bytes as on the command line, each time that it is made', async () => {
    for (const query of ['?first', '?second']) {
      const url = setting().sample(query);
      const plain = await copied(setting(), url);
      const { read_at, note, targets } = JSON.parse(plain);
      expect(targets.length).toBeGreaterThan(5);
      expect(plain).toBe(printed(url, read_at, note));
    }
  });
});
