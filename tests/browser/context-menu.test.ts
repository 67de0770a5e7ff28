import { beforeEach, describe, expect, it, vi } from 'vitest';

type Stored = Record<string, unknown>;
const mocked = vi.hoisted(() => ({
  stored: {} as Stored,
  managed: null as Stored | null,
  session: {} as Stored,
  clicked: [] as ((info: { menuItemId: string }, tab?: { id: number }) => void)[],
  calls: [] as string[],
  popup: null as (() => Promise<void>) | null,
  panel: async () => {},
  created: [] as { id: string; title: string }[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      get openPopup() {
        return mocked.popup ?? undefined;
      },
    },
    sidePanel: {
      open: ({ tabId }: { tabId: number }) => {
        mocked.calls.push(`panel ${tabId}`);
        return mocked.panel();
      },
    },
    tabs: { create: async ({ url }: { url: string }) => void mocked.calls.push(`tab ${url}`) },
    runtime: { getURL: (path: string) => `ours:${path}` },
    contextMenus: {
      removeAll: async () => {
        mocked.created.length = 0;
      },
      create: (entry: { id: string; title: string }) => mocked.created.push(entry),
      onClicked: { addListener: (listen: (typeof mocked.clicked)[number]) => mocked.clicked.push(listen) },
    },
    storage: {
      local: { get: async () => mocked.stored },
      managed: { get: async () => mocked.managed ?? Promise.reject(new Error('no manifest')) },
      session: {
        set: async (values: Stored) => {
          mocked.calls.push('asked');
          Object.assign(mocked.session, values);
        },
      },
    },
  },
}));
const { answerMenu, openReader, renewMenu } = await import('../../lib/browser/context-menu.ts');
const { ASKED } = await import('../../lib/browser/ask-panel.ts');

beforeEach(() => {
  mocked.stored = {};
  mocked.managed = null;
  mocked.session = {};
  mocked.calls.length = 0;
  mocked.clicked.length = 0;
  mocked.popup = null;
  mocked.panel = async () => {};
});

describe('the entry of the page’s menu', () => {
  it('speaks the language of the settings', async () => {
    await renewMenu();
    expect(mocked.created.map(({ title }) => title)).toEqual(['Trích yếu trang này']);
    mocked.stored = { language: 'en' };
    await renewMenu();
    expect(mocked.created.map(({ title }) => title)).toEqual(['Digest this page']);
  });

  it('is none where the person, or the organisation, has switched it off', async () => {
    mocked.stored = { contextMenu: false };
    await renewMenu();
    expect(mocked.created).toEqual([]);
    mocked.managed = { contextMenu: true };
    await renewMenu();
    expect(mocked.created).toHaveLength(1);
    mocked.stored = {};
    mocked.managed = { contextMenu: false };
    await renewMenu();
    expect(mocked.created).toEqual([]);
  });

  it('is made once, however often it is asked for at a time', async () => {
    await Promise.all([renewMenu(), renewMenu(), renewMenu()]);
    expect(mocked.created).toHaveLength(1);
  });
});

describe('a click on it', () => {
  it('opens the popup, which reads the page, and nothing else', async () => {
    mocked.popup = async () => void mocked.calls.push('popup');
    answerMenu();
    mocked.clicked[0]?.({ menuItemId: 'read' }, { id: 7 });
    mocked.clicked[0]?.({ menuItemId: 'of another' }, { id: 8 });
    await vi.waitFor(() => expect(mocked.calls).toEqual(['popup']));
  });

  it('opens the side panel where no popup can be opened, and has it read the tab', async () => {
    await openReader(7);
    // The opening is the first thing, or it would count as nobody's wish.
    expect(mocked.calls).toEqual(['panel 7', 'asked']);
    expect(mocked.session).toEqual({ [ASKED]: 7 });
  });

  it('does so too where the browser refuses the popup', async () => {
    mocked.popup = async () => Promise.reject(new Error('no window in front'));
    await openReader(7);
    expect(mocked.calls).toEqual(['panel 7', 'asked']);
  });

  it('opens the panel in a tab of its own where the browser refuses both', async () => {
    mocked.popup = async () => Promise.reject(new Error('no window in front'));
    mocked.panel = async () => Promise.reject(new Error('no gesture'));
    await openReader(7);
    expect(mocked.calls.at(-1)).toBe('tab ours:/sidepanel.html?tab=7');
    expect(mocked.session).toEqual({ [ASKED]: 7 });
  });
});
