// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { showPopup, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
const focused = () => wordsIn(document.activeElement);

describe('a menu by keys alone', () => {
  it('opens on its first entry, moves by arrows around the ends, by Home and End, and by a first letter', async () => {
    const { getByRole } = await showPopup();
    getByRole('button', { name: 'Sao chép' }).focus();
    press('ArrowDown');
    expect(focused()).toBe('Văn bản thuần');
    for (const [key, name] of [
      ['ArrowDown', 'Markdown'],
      ['End', 'Chỉ phần “Chỉ tiêu”'],
      ['ArrowDown', 'Văn bản thuần'],
      ['ArrowUp', 'Chỉ phần “Chỉ tiêu”'],
      ['Home', 'Văn bản thuần'],
      ['j', 'JSON'],
    ] as const) {
      press(key);
      expect(focused()).toBe(name);
    }
  });

  it('closes on Escape while its button still has the focus', async () => {
    const { getByRole, queryByRole } = await showPopup();
    const button = getByRole('button', { name: 'Sao chép' });
    fireEvent.click(button);
    button.focus();
    press('Escape');
    expect(queryByRole('menu')).toBeNull();
  });

  it('closes on Escape and gives the focus back', async () => {
    const { getByRole, queryByRole } = await showPopup();
    const button = getByRole('button', { name: 'Sao chép' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    press('Escape');
    expect(queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('closes on Tab and on a press elsewhere', async () => {
    const { getByRole, queryByRole } = await showPopup();
    fireEvent.click(getByRole('button', { name: 'Sao chép' }));
    press('Tab');
    expect(queryByRole('menu')).toBeNull();
    fireEvent.click(getByRole('button', { name: 'Sao chép' }));
    fireEvent.pointerDown(getByRole('tabpanel'));
    expect(queryByRole('menu')).toBeNull();
  });
});

describe('the menu of what is seldom needed', () => {
  it('switches the language, and reads anew', async () => {
    const services = watchedServices();
    const { getByRole } = await showPopup({ services });
    fireEvent.click(getByRole('button', { name: 'Thêm' }));
    fireEvent.click(getByRole('menuitem', { name: 'English' }));
    expect(services.switchLanguage).toHaveBeenCalledOnce();
    fireEvent.click(getByRole('button', { name: 'Thêm' }));
    fireEvent.click(getByRole('menuitem', { name: 'Đọc lại trang' }));
    expect(services.reread).toHaveBeenCalledOnce();
  });

  it('keeps the tab and the open items when the language changes', async () => {
    const { getByRole, change } = await showPopup();
    fireEvent.click(getByRole('tab', { name: 'Nhân sự' }));
    fireEvent.click(getByRole('button', { name: /Lò Văn Thịnh/ }));
    await change({ language: 'en' });
    expect(getByRole('tab', { name: 'People' }).getAttribute('aria-selected')).toBe('true');
    expect(getByRole('button', { name: /Lò Văn Thịnh/ }).getAttribute('aria-expanded')).toBe('true');
    expect(getByRole('button', { name: 'More' })).toBeTruthy();
  });
});
