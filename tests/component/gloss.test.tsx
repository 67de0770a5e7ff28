// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Section } from '../../lib/digest/coverage.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { page } from './sample.ts';
import { expectAccessible, showPopup, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

const show = (section: Section, language: Language, open: string[] = []) =>
  showPopup({
    language,
    outcome: { state: 'read', page, view: { section, open, scroll: {} }, changedSince: null },
  });
const glosses = (container: Element) =>
  [...container.querySelectorAll('.gloss[lang=en]')].map((gloss) => wordsIn(gloss)).filter(Boolean);

describe('English beside the page’s words', () => {
  it('stands beside offices, as another language, and not in Vietnamese', async () => {
    const { container } = await show('people', 'en');
    await waitFor(() => expect(glosses(container).length).toBeGreaterThan(0), { timeout: 20_000 });
    for (const gloss of container.querySelectorAll('.gloss[lang=en]')) {
      expect(gloss.parentElement?.getAttribute('lang')).toBe('vi');
      expect(wordsIn(gloss)).toMatch(/^[A-Z]/);
    }
    await expectAccessible(container);
    cleanup();
    const { container: vietnamese } = await show('people', 'vi');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(glosses(vietnamese)).toEqual([]);
  });

  it('stands beside the names of documents', async () => {
    const { container } = await show('documents', 'en');
    await waitFor(() => expect(glosses(container).some((gloss) => /^Resolution \d/.test(gloss))).toBe(true));
    await expectAccessible(container);
  });
});

describe('words explained', () => {
  it.each([
    ['vi', 'Giải thích từ viết tắt, ký hiệu, cơ quan, loại văn bản'],
    ['en', 'Explain abbreviations, symbols, bodies and kinds of document'],
  ] as const)('are offered in %s in an item that is open, and said on a press', async (language, label) => {
    const { container } = await show('documents', language, ['documents:0']);
    await waitFor(() => expect(screen.getByRole('group', { name: label })).toBeTruthy(), { timeout: 20_000 });
    const symbol = screen
      .getAllByRole('button')
      .find((button) => button.closest('.terms') && /^\d/.test(button.textContent ?? '')) as HTMLElement;
    expect(symbol.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(symbol);
    expect(symbol.getAttribute('aria-expanded')).toBe('true');
    const said = document.getElementById(symbol.getAttribute('aria-controls') ?? '');
    expect(said?.getAttribute('role')).toBe('status');
    expect(wordsIn(said)).toMatch(
      new RegExp(`^${symbol.textContent}: (?:Nghị quyết|Quyết định|Chỉ thị|Kế hoạch) số \\d+`),
    );
    await expectAccessible(container);
  });

  it('close on Escape, by the same key as nothing else, and one at a time', async () => {
    await show('documents', 'vi', ['documents:0']);
    await waitFor(() => expect(screen.getByRole('group', { name: /^Giải thích/ })).toBeTruthy());
    const [first, second] = screen.getAllByRole('button').filter((button) => button.closest('.terms'));
    fireEvent.click(first as HTMLElement);
    if (second) {
      fireEvent.click(second);
      expect(first?.getAttribute('aria-expanded')).toBe('false');
      fireEvent.click(first as HTMLElement);
    }
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    fireEvent(first as HTMLElement, key);
    expect(key.defaultPrevented).toBe(true);
    expect(first?.getAttribute('aria-expanded')).toBe('false');
  });
});
