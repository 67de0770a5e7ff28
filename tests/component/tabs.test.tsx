// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { at, digest, page } from './sample.ts';
import { expectAccessible, showPopup, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

const selected = (container: Element) => container.querySelector('[role=tab][aria-selected=true]');

describe('tabs', () => {
  it.each([
    ['vi', ['Chỉ tiêu', 'Nhân sự', 'Văn bản', 'Nhiệm vụ', 'Tóm tắt']],
    ['en', ['Targets', 'People', 'Documents', 'Tasks', 'Summary']],
  ] as const)('have their fixed names (%s)', async (language, names) => {
    const { getByRole, getAllByRole } = await showPopup({ language });
    for (const name of names) expect(getByRole('tab', { name })).toBeTruthy();
    expect(getAllByRole('tab')).toHaveLength(5);
  });

  it('show how many items each has, and say it as a description', async () => {
    const { getByRole } = await showPopup();
    for (const [name, count] of [
      ['Chỉ tiêu', digest.targets.length],
      ['Nhân sự', digest.people.length],
      ['Văn bản', digest.documents.length],
      ['Nhiệm vụ', digest.tasks.length],
      ['Tóm tắt', digest.summary.length],
    ] as const) {
      expect(getByRole('tab', { name, description: `${count} mục` }).textContent).toContain(String(count));
    }
  });

  it('move by arrow keys, around the ends, and by Home and End; focus goes along', async () => {
    const { container, getByRole } = await showPopup();
    const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    getByRole('tab', { name: 'Chỉ tiêu' }).focus();
    for (const [key, name] of [
      ['ArrowRight', 'Nhân sự'],
      ['End', 'Tóm tắt'],
      ['ArrowRight', 'Chỉ tiêu'],
      ['ArrowLeft', 'Tóm tắt'],
      ['Home', 'Chỉ tiêu'],
    ] as const) {
      press(key);
      expect(wordsIn(selected(container)?.querySelector('.tab-name') ?? null)).toBe(name);
      expect(document.activeElement).toBe(selected(container));
    }
  });

  it('are one stop of the Tab key, and name the panel that they control', async () => {
    const { container, getAllByRole, getByRole } = await showPopup();
    expect(getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toEqual([selected(container)]);
    const panel = getByRole('tabpanel', { name: 'Chỉ tiêu' });
    expect(selected(container)?.getAttribute('aria-controls')).toBe(panel.id);
    expect(panel.tabIndex).toBe(0);
  });

  it.each(['Nhân sự', 'Văn bản', 'Nhiệm vụ', 'Tóm tắt'])('%s shows its panel, which breaks no rule', async (name) => {
    const { container, getByRole } = await showPopup();
    fireEvent.click(getByRole('tab', { name }));
    expect(getByRole('tabpanel', { name }).querySelectorAll('.item').length).toBeGreaterThan(0);
    await expectAccessible(container);
  });
});

it('a group whose head names a document says once more only where it comes from', async () => {
  const from = at('Kế hoạch số 112-KH/TU');
  const words = 'Kế hoạch số 112-KH/TU';
  const targets = digest.targets
    .slice(0, 3)
    .map((target) => ({ ...target, document: words, implied: { ...target.implied, document: from } }));
  const { container } = await showPopup({
    outcome: {
      state: 'read',
      page: { ...page, digest: { ...digest, targets, documents: [] } },
      view: null,
      changedSince: null,
    },
  });
  const head = container.querySelector('.group-head')?.textContent ?? '';
  expect(head.split(words)).toHaveLength(2);
  expect(head).toContain('theo câu');
});
