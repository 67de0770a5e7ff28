// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ViewState } from '../../lib/session/kept.ts';
import { page } from './sample.ts';
import { showPopup, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

/** Of the popup's style, what these tests stand on: it is the panel that scrolls. */
beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = '.panel { overflow-y: auto }';
  document.head.append(style);
});
afterEach(unmountAll);

const kept = (view: ViewState | null) => ({ state: 'read' as const, page, view, changedSince: null });

describe('where the person was', () => {
  it('is kept at every change: the tab, the open items', async () => {
    const services = watchedServices();
    const { getByRole } = await showPopup({ services });
    fireEvent.click(getByRole('tab', { name: 'Nhân sự' }));
    fireEvent.click(getByRole('button', { name: /Hoàng Thị Mai Lan/ }));
    expect(services.keepView).toHaveBeenLastCalledWith(page, { section: 'people', open: ['people:1'], scroll: {} });
  });

  it('is found again when the popup opens: the tab, the open items, how far it was scrolled', async () => {
    const view: ViewState = { section: 'documents', open: ['documents:2'], scroll: { documents: 90 } };
    const { getByRole, container } = await showPopup({ outcome: kept(view) });
    expect(getByRole('tab', { name: 'Văn bản' }).getAttribute('aria-selected')).toBe('true');
    expect([...container.querySelectorAll('.panel [aria-expanded=true].item-head')].map(wordsIn)).toEqual([
      'Nghị quyết 27-NQ/TW 9/11/2022',
    ]);
    expect(getByRole('tabpanel').scrollTop).toBe(90);
  });

  it('begins at the first tab that has items', async () => {
    const digest = { ...page.digest, targets: [], people: [] };
    const { getByRole } = await showPopup({ outcome: { ...kept(null), page: { ...page, digest } } });
    expect(getByRole('tab', { name: 'Văn bản' }).getAttribute('aria-selected')).toBe('true');
  });

  it('each tab keeps its own scrolling', async () => {
    const { getByRole } = await showPopup();
    const panel = getByRole('tabpanel');
    panel.scrollTop = 70;
    fireEvent.scroll(panel);
    fireEvent.click(getByRole('tab', { name: 'Nhân sự' }));
    expect(getByRole('tabpanel').scrollTop).toBe(0);
    fireEvent.click(getByRole('tab', { name: 'Chỉ tiêu' }));
    expect(getByRole('tabpanel').scrollTop).toBe(70);
  });
});
