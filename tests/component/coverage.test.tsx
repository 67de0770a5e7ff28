// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Coverage } from '../../lib/digest/coverage.ts';
import type { Unread } from '../../lib/digest/model.ts';
import { sentenceSpan } from '../../lib/present/index.ts';
import { at, page } from './sample.ts';
import { expectAccessible, showPopup, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

const foot = (container: Element) => wordsIn(container.querySelector('.foot'));

describe('every tab says how complete it is', () => {
  it.each([
    ['Chỉ tiêu', 'Trang nêu 12 chỉ tiêu, ở đây có 8: danh sách kết thúc bằng “…”'],
    ['Chỉ tiêu', '2 con số không nằm trong mục nào'],
    ['Nhân sự', '1 tên không nằm trong mục nào'],
    ['Văn bản', '1 chỗ nhắc chung đến văn bản không nằm trong mục nào'],
    ['Nhiệm vụ', 'Mọi câu có lời yêu cầu đều nằm trong các mục'],
    ['Tóm tắt', '2 câu trong số 10 câu của trang'],
  ])('%s: %s', async (name, says) => {
    const { container, getByRole } = await showPopup();
    fireEvent.click(getByRole('tab', { name }));
    expect(foot(container)).toContain(says);
  });

  it('and in English with the right number', async () => {
    const { container, getByRole } = await showPopup({ language: 'en' });
    expect(foot(container)).toContain('The page speaks of 12 targets, 8 are here: its list ends with “…”');
    fireEvent.click(getByRole('tab', { name: 'People' }));
    expect(foot(container)).toContain('1 name in no item');
  });

  it('does not keep the items waiting', async () => {
    const outcome = { state: 'read' as const, page: { ...page, coverage: null }, view: null, changedSince: null };
    const { container, change } = await showPopup({ outcome });
    fireEvent.click(container.querySelectorAll('.panel .item-head')[0] as Element);
    expect(foot(container)).not.toContain('Mọi con số');
    await change({ outcome: { ...outcome, page } });
    expect(foot(container)).toContain('2 con số không nằm trong mục nào');
    expect(container.querySelectorAll('.panel .item-head[aria-expanded=true]')).toHaveLength(1);
  });

  it('keeps the place of its line meanwhile, so that nothing moves under the pointer', async () => {
    const outcome = { state: 'read' as const, page: { ...page, coverage: null }, view: null, changedSince: null };
    const { container, change } = await showPopup({ outcome });
    const counted = page.coverage as Coverage;
    const lines = () => container.querySelectorAll('.foot > *').length;
    const meanwhile = lines();
    expect(container.querySelector('.foot')?.ariaBusy).toBe('true');
    await change({ outcome: { ...outcome, page: { ...page, coverage: { ...counted, claims: [] } } } });
    expect([lines(), container.querySelector('.foot')?.ariaBusy]).toEqual([meanwhile, 'false']);
  });

  it('says so where nothing was left over', async () => {
    const outcome = {
      state: 'read' as const,
      page: {
        ...page,
        coverage: { claims: [], figures: [], names: [], mentions: [], instructions: [], emptyReason: {} },
      },
      view: null,
      changedSince: null,
    };
    const { container } = await showPopup({ outcome });
    expect(foot(container)).toContain('Mọi con số đọc được đều nằm trong các mục');
  });
});

describe('what stands in no item', () => {
  it('is one click away, each with the words around it and the way to it in the page', async () => {
    const services = watchedServices();
    const { container, getByRole } = await showPopup({ services });
    const button = getByRole('button', { name: '2 con số không nằm trong mục nào' });
    fireEvent.click(button);
    const list = container.querySelector(`[id="${button.getAttribute('aria-controls')}"]`) as HTMLElement;
    await vi.waitFor(() => expect([...list.querySelectorAll('mark')].map(wordsIn)).toEqual(['12 chỉ tiêu', '65%']));
    expect(wordsIn(list)).toContain('bằng 65% dự toán');
    await expectAccessible(container);
    fireEvent.click(within(list).getAllByRole('button', { name: 'Xem trong trang' })[1] as HTMLElement);
    expect(services.show).toHaveBeenCalledWith(page, sentenceSpan(page.reading, at('65%')));
  });
});

describe('what was not read', () => {
  const unread: Unread[] = [
    { what: 'a.pdf', reason: 'pdf' },
    { what: 'b.pdf', reason: 'pdf', url: 'https://vanson.example.gov.vn/b.pdf' },
    { what: 'c.docx', reason: 'attachment' },
  ];
  const outcome = {
    state: 'read' as const,
    page: { ...page, digest: { ...page.digest, unread } },
    view: null,
    changedSince: null,
  };

  it('is counted by kind on every tab, and listed by name one click away', async () => {
    const { container, getByRole, findByRole } = await showPopup({ outcome });
    for (const name of ['Chỉ tiêu', 'Tóm tắt']) {
      fireEvent.click(getByRole('tab', { name }));
      expect(foot(container)).toContain('Chưa đọc: 2 tệp PDF đính kèm, 1 tệp đính kèm');
    }
    fireEvent.click(getByRole('button', { name: /^Chưa đọc/ }));
    await vi.dynamicImportSettled();
    expect(
      within(await findByRole('list', { name: 'Những gì chưa đọc' }))
        .getAllByRole('listitem')
        .map(wordsIn),
    ).toEqual(['a.pdf (tệp PDF) Mở trang đọc PDF', 'b.pdf (tệp PDF) Đọc tệp PDF', 'c.docx (tệp đính kèm)']);
  });

  it('is not mentioned where all was read', async () => {
    const { container } = await showPopup({
      outcome: { ...outcome, page: { ...page, digest: { ...page.digest, unread: [] } } },
    });
    expect(foot(container)).not.toContain('Chưa đọc');
  });
});
