import { expect, it } from 'vitest';
import { click, items, openPopup, words } from './harness/person.ts';
import { describeInBrowsers } from './harness/setting.ts';
import { waitFor } from './harness/wait.ts';

/** Words explained, and English beside the page's words, in the popup as it is built. */
describeInBrowsers('glosses', (setting) => {
  it('explains a symbol on a press, and shows English beside an office', async () => {
    const { browser, sample } = setting();
    await browser.open(sample());
    const popup = await openPopup(browser);
    await click(popup, 'tab', 'Văn bản');
    const found = await items(popup);
    const resolution = found.find(({ name }) => name.includes('47-NQ/TU'));
    await click(popup, 'button', resolution?.name ?? '');
    await click(popup, 'button', '47-NQ/TU');
    await waitFor('the words', async () => (await words(popup)).includes('47-NQ/TU: Nghị quyết số 47 của Tỉnh ủy'));

    await click(popup, 'button', 'Thêm');
    await click(popup, 'menuitem', 'English');
    await click(popup, 'tab', 'People');
    await waitFor('the English', async () =>
      (await words(popup)).includes('Secretary of the Provincial Party Committee'),
    );
    await click(popup, 'button', 'More');
    await click(popup, 'menuitem', 'Tiếng Việt');
    await waitFor('Vietnamese', async () => (await words(popup)).includes('Nhân sự'));
    expect(await words(popup)).not.toContain('Secretary of the');
  });
});
