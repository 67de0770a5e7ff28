import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadLanguage, saveLanguage } from '../../lib/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

describe('the language', () => {
  it('is Vietnamese until the person switches, and then stays', async () => {
    expect(await loadLanguage()).toBe('vi');
    await saveLanguage('en');
    expect(await loadLanguage()).toBe('en');
    await saveLanguage('vi');
    expect(await loadLanguage()).toBe('vi');
  });
});
