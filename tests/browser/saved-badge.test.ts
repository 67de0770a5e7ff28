import { beforeEach, describe, expect, it, vi } from 'vitest';

type Changes = Record<string, { newValue?: unknown }>;
const mocked = vi.hoisted(() => ({
  heard: [] as ((changes: Changes, area: string) => void)[],
  action: {
    setBadgeText: vi.fn(async () => {}),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setTitle: vi.fn(async () => {}),
  },
  incognito: false,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    action: mocked.action,
    tabs: { get: async (id: number) => ({ id, incognito: mocked.incognito }) },
    storage: {
      local: { get: async () => ({ language: 'en' }) },
      onChanged: { addListener: (listen: (typeof mocked.heard)[number]) => mocked.heard.push(listen) },
    },
  },
}));
const { badgeReadPages } = await import('../../lib/browser/saved-badge.ts');

const URL = 'https://tinhuy.example.gov.vn/pages/news.aspx?ItemId=7#!/tin:doc';
const change = (key: string, value: unknown, area = 'session') => {
  for (const listen of mocked.heard) listen({ [key]: { newValue: value } }, area);
};
const isSaved = vi.fn(async (url: string) => url === URL);

beforeEach(() => {
  vi.clearAllMocks();
  mocked.heard.length = 0;
  mocked.incognito = false;
  badgeReadPages(isSaved);
});

describe('the badge of a page that was saved', () => {
  it('is set on the tab that was read, and says so in words', async () => {
    change(`read:7:${URL}`, {});
    await vi.waitFor(() => expect(mocked.action.setTitle).toHaveBeenCalled());
    expect(isSaved).toHaveBeenCalledWith(URL);
    expect(mocked.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✓' });
    expect(mocked.action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Trích Yếu: this page is in the library' });
  });

  it('is none on a page that was not, and where the library can’t be asked', async () => {
    change('read:7:https://tinhuy.example.gov.vn/other', {});
    await vi.waitFor(() => expect(mocked.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' }));
    isSaved.mockRejectedValueOnce(new Error('unavailable'));
    change(`read:8:${URL}`, {});
    await vi.waitFor(() => expect(mocked.action.setBadgeText).toHaveBeenCalledWith({ tabId: 8, text: '' }));
    expect(mocked.action.setTitle).not.toHaveBeenCalled();
  });

  it.each([
    ['a reading that is forgotten', `read:7:${URL}`, undefined, 'session'],
    ['where the person is in it', `view:read:7:${URL}`, {}, 'session'],
    ['a file, which is no page', 'read:7:pdf', {}, 'session'],
    ['another storage', `read:7:${URL}`, {}, 'local'],
  ])('asks nothing for %s', async (_, key, value, area) => {
    change(key, value, area);
    await Promise.resolve();
    expect(isSaved).not.toHaveBeenCalled();
  });

  it('shows nothing of the library in a private window', async () => {
    mocked.incognito = true;
    change(`read:7:${URL}`, {});
    await new Promise((done) => setTimeout(done));
    expect(isSaved).not.toHaveBeenCalled();
    expect(mocked.action.setBadgeText).not.toHaveBeenCalled();
  });
});
