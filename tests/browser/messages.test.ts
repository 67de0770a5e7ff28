import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../lib/browser/senders.ts';

/** Whatever the extension's own pages and scripts hear, and from whom they hear it. */
const ID = 'trich-yeu';
const OWN = `moz-extension://${ID}/`;
type Port = {
  name: string;
  sender: Sender;
  onMessage: { addListener: (hear: (message: unknown) => void) => void };
  onDisconnect: { addListener: (hear: () => void) => void };
  disconnect: () => void;
};
type Hear = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => unknown;
const mocked = vi.hoisted(() => ({
  messages: [] as Hear[],
  ports: [] as ((port: unknown) => void)[],
  scripts: [] as { args?: [{ port: string }] }[],
  updated: vi.fn(async () => ({})),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'trich-yeu',
      getURL: (path: string) => `moz-extension://trich-yeu/${path}`,
      onMessage: { addListener: (hear: Hear) => mocked.messages.push(hear) },
      onConnect: {
        addListener: (hear: (port: unknown) => void) => mocked.ports.push(hear),
        removeListener: (hear: (port: unknown) => void) => mocked.ports.splice(mocked.ports.indexOf(hear), 1),
      },
    },
    tabs: { getCurrent: async () => ({ id: 1, windowId: 1 }), update: mocked.updated },
    scripting: {
      executeScript: async (injection: (typeof mocked.scripts)[number]) => {
        mocked.scripts.push(injection);
        return [{ result: true }];
      },
    },
  },
}));
vi.mock('wxt/utils/define-unlisted-script', () => ({ defineUnlistedScript: (run: () => void) => run }));
const marked = vi.hoisted(() => ({ mark: vi.fn(), point: vi.fn() }));
vi.mock('../../lib/locate/marks.ts', () => marked);
vi.stubGlobal('document', {});
const { answerShowLibrary } = await import('../../lib/browser/show-library.ts');
const { askForPdf } = await import('../../lib/browser/ask-pdf.ts');
const { default: marks } = await import('../../entrypoints/marks.ts');

const page: Sender = { id: ID, url: `${OWN}popup.html` };
const inTab: Sender = { id: ID, url: 'https://tinh.example.gov.vn/a', tab: { id: 7 }, frameId: 0 };
/** Who else could speak. */
const FOREIGN: [string, Sender][] = [
  ['nobody', undefined],
  ['another extension', { id: 'other', url: 'moz-extension://other/page.html' }],
  ['another extension that names our page', { id: 'other', url: `${OWN}popup.html` }],
  ['a page of the web', { url: 'https://tinh.example.gov.vn/a', tab: { id: 7 }, frameId: 0 }],
  ['a page whose address begins alike', { id: ID, url: `https://tinh.example.gov.vn/${OWN}popup.html` }],
];

beforeEach(() => {
  for (const list of [mocked.messages, mocked.ports, mocked.scripts]) list.length = 0;
  vi.clearAllMocks();
});

it('is heard in three places, and in no other', () => {
  const files = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const listens =
    /(?:onMessage|onConnect|onMessageExternal|onConnectExternal)\b[^;]{0,20}addListener|addEventListener\('message'|onmessage/;
  expect(files.filter((name) => listens.test(readFileSync(name, 'utf8'))).toSorted()).toEqual([
    'entrypoints/marks.ts',
    'lib/browser/ask-pdf.ts',
    'lib/browser/show-library.ts',
  ]);
});

describe('the library’s page', () => {
  const go = vi.fn();
  const reply = vi.fn();
  const say = (message: unknown, sender: Sender) => {
    answerShowLibrary(go);
    mocked.messages[0]?.(message, sender, reply);
  };

  it('goes where a page of our own asks it to', () => {
    say({ kind: 'show-library', hash: '#/page/12' }, page);
    expect(go).toHaveBeenCalledWith('#/page/12');
    expect(reply).toHaveBeenCalledWith(true);
  });

  it.each([...FOREIGN, ['a script of ours in a page', inTab] as const])('doesn’t listen to %s', async (_, sender) => {
    say({ kind: 'show-library', hash: '#/page/12' }, sender);
    await Promise.resolve();
    expect([go, reply, mocked.updated].map(({ mock }) => mock.calls)).toEqual([[], [], []]);
  });

  it.each([
    null,
    undefined,
    'show-library',
    7,
    [],
    {},
    { kind: 'other', hash: '#/' },
    { kind: 'show-library' },
    { kind: 'show-library', hash: 7 },
    { kind: 'show-library', hash: { toString: () => '#/' } },
    { kind: 'show-library', hash: 'javascript:alert(1)' },
    { kind: 'show-library', hash: 'https://canary.example/' },
    { kind: 'show-library', hash: `#/${'x'.repeat(5000)}` },
  ])('takes %j for no request', (message) => {
    say(message, page);
    expect(go).not.toHaveBeenCalled();
    expect(reply).not.toHaveBeenCalled();
  });
});

/** A port as the other side opens it. */
function portOf(name: string, sender: Sender) {
  const heard: ((message: unknown) => void)[] = [];
  const gone: (() => void)[] = [];
  const port: Port = {
    name,
    sender,
    onMessage: { addListener: (hear) => heard.push(hear) },
    onDisconnect: { addListener: (hear) => gone.push(hear) },
    disconnect: vi.fn(),
  };
  return {
    port,
    listens: () => heard.length + gone.length > 0,
    say: (message: unknown) => {
      for (const hear of heard) hear(message);
    },
    end: () => {
      for (const hear of gone) hear();
    },
  };
}

describe('the script for highlights', () => {
  it('takes them away when a panel of our own is gone', () => {
    globalThis.trichYeuMarks = undefined;
    (marks as unknown as () => void)();
    const own = portOf('trich-yeu-marks', { id: ID, url: `${OWN}sidepanel.html` });
    mocked.ports[0]?.(own.port);
    own.end();
    expect(marked.mark).toHaveBeenCalledWith({}, expect.anything());
  });

  it.each([...FOREIGN, ['a script of ours in a page', inTab] as const])('doesn’t listen to %s', (_, sender) => {
    globalThis.trichYeuMarks = undefined;
    (marks as unknown as () => void)();
    const other = portOf('trich-yeu-marks', sender);
    mocked.ports[0]?.(other.port);
    expect(other.listens()).toBe(false);
  });
});

describe('the page for PDF', () => {
  const URL_OF = 'https://tinh.example.gov.vn/a.pdf';
  const ask = async () => {
    const asked = askForPdf({ tabId: 7, url: URL_OF, label: '' }, () => {});
    await vi.waitFor(() => expect(mocked.scripts.length).toBe(2));
    return { asked, name: mocked.scripts[1]?.args?.[0].port ?? '' };
  };
  const HEAD = { kind: 'head', url: URL_OF, size: 3 };

  it('takes the file that our script sends from the tab that it asked', async () => {
    const { asked, name } = await ask();
    const { port, say } = portOf(name, inTab);
    mocked.ports[0]?.(port);
    for (const message of [HEAD, { kind: 'piece', data: 'AQID' }, { kind: 'end' }]) say(message);
    expect(await asked).toEqual({ bytes: new Uint8Array([1, 2, 3]), url: URL_OF });
  });

  it.each([
    ...FOREIGN,
    ['our script in another tab', { ...inTab, tab: { id: 8 } }] as const,
    ['our script in a frame', { ...inTab, frameId: 3 }] as const,
    ['a page of our own', { ...page, tab: { id: 7 }, frameId: 0 }] as const,
  ])('doesn’t listen to %s', async (_, sender) => {
    const { name } = await ask();
    const { port, listens } = portOf(name, sender);
    mocked.ports[0]?.(port);
    expect(listens()).toBe(false);
  });

  it('doesn’t listen under another name', async () => {
    await ask();
    const { port, listens } = portOf('trich-yeu-pdf', inTab);
    mocked.ports[0]?.(port);
    expect(listens()).toBe(false);
  });

  it.each([
    ['nothing', null],
    ['no kind', {}],
    ['another kind', { kind: 'file', url: URL_OF }],
    ['a head of another site', { ...HEAD, url: 'https://canary.example/a.pdf' }],
    ['a head that is a script', { ...HEAD, url: 'javascript:alert(1)' }],
    ['a size below nothing', { ...HEAD, size: -1 }],
    ['a size that is none', { ...HEAD, size: '3' }],
    ['a piece that is no base64', { kind: 'piece', data: '<b>' }],
    ['a piece that is no text', { kind: 'piece', data: [1] }],
    ['a piece beyond all measure', { kind: 'piece', data: 'AAAA'.repeat(200_000) }],
    ['a reason that there isn’t', { kind: 'refused', why: '__proto__', url: URL_OF, status: 0 }],
    ['a status that is none', { kind: 'refused', why: 'status', url: URL_OF, status: '404' }],
  ])('takes no file where it hears %s', async (_, message) => {
    const { asked, name } = await ask();
    const { port, say } = portOf(name, inTab);
    mocked.ports[0]?.(port);
    say(message);
    expect(await asked).toMatchObject({ why: 'other' });
    expect(port.disconnect).toHaveBeenCalled();
  });

  it('takes no more than it asked for', async () => {
    const { asked, name } = await ask();
    const { port, say } = portOf(name, inTab);
    mocked.ports[0]?.(port);
    say(HEAD);
    const data = 'AAAA'.repeat(99_000);
    for (let i = 0; i < 80; i += 1) say({ kind: 'piece', data });
    expect(await asked).toMatchObject({ why: 'large' });
  });
});
