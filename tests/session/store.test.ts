import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type KeptRead, sessionKey } from '../../lib/session/kept.ts';
import { ROOM } from '../../lib/session/room.ts';
import { article, digest } from '../component/sample.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const read: KeptRead = { article, digest, readAt: '2023-10-14T02:15:00.000Z' };
const URL_A = 'https://tinhuy.example.gov.vn/a';

/** As in a popup that has just been opened: nothing is remembered but what the browser keeps. */
let store: typeof import('../../lib/session/store.ts');
beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  store = await import('../../lib/session/store.ts');
});

describe('readings of the session', () => {
  it('are found by tab and address, whatever the fragment', async () => {
    await store.keepRead(sessionKey(7, URL_A), 7, read);
    expect((await store.findRead(sessionKey(7, `${URL_A}#binh-luan`)))?.read).toEqual(read);
    expect(await store.findRead(sessionKey(8, URL_A))).toBeNull();
    expect(await store.findRead(sessionKey(7, `${URL_A}?id=2`))).toBeNull();
  });

  it.each(['#/tin/2', '#!tin/2'])('of an address that a script reads, as %s, are of that page alone', async (route) => {
    await store.keepRead(sessionKey(7, URL_A), 7, read);
    expect(await store.findRead(sessionKey(7, `${URL_A}${route}`))).toBeNull();
    await store.keepRead(sessionKey(7, `${URL_A}${route}`), 7, { ...read, readAt: '2023-10-14T05:00:00.000Z' });
    expect((await store.findRead(sessionKey(7, URL_A)))?.read).toEqual(read);
  });

  it('come with where the person was', async () => {
    const key = sessionKey(7, URL_A);
    await store.keepRead(key, 7, read);
    expect((await store.findRead(key))?.view).toBeNull();
    await store.keepView(key, { section: 'tasks', open: ['tasks:1'], scroll: { tasks: 40 } });
    expect((await store.findRead(key))?.view).toEqual({ section: 'tasks', open: ['tasks:1'], scroll: { tasks: 40 } });
  });

  it('are gone with their tab, and only theirs', async () => {
    await store.keepRead(sessionKey(7, URL_A), 7, read);
    await store.keepView(sessionKey(7, URL_A), { section: 'tasks', open: [], scroll: {} });
    await store.keepRead(sessionKey(8, URL_A), 8, read);
    await store.forgetTab(7);
    expect(await store.findRead(sessionKey(7, URL_A))).toBeNull();
    expect(await store.findRead(sessionKey(8, URL_A))).not.toBeNull();
    expect(Object.keys(await fakeBrowser.storage.session.get(null)).filter((key) => key.includes(':7:'))).toEqual([]);
  });

  it('drop the oldest when the room is full', async () => {
    const big: KeptRead = { ...read, article: { ...article, title: 'x'.repeat(ROOM / 2 - 50_000) } };
    for (const tab of [1, 2, 3]) await store.keepRead(sessionKey(tab, URL_A), tab, big);
    expect(await store.findRead(sessionKey(1, URL_A))).toBeNull();
    expect(await store.findRead(sessionKey(2, URL_A))).not.toBeNull();
    expect(await store.findRead(sessionKey(3, URL_A))).not.toBeNull();
  });

  it('are written without asking first, once the popup has looked: it may be closed at any moment', async () => {
    const key = sessionKey(7, URL_A);
    await store.findRead(key);
    void store.keepRead(key, 7, read);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toContain(key);
  });

  it('too big for all the room are not kept, and harm no other', async () => {
    await store.keepRead(sessionKey(1, URL_A), 1, read);
    const huge: KeptRead = { ...read, article: { ...article, title: 'x'.repeat(ROOM) } };
    expect(await store.keepRead(sessionKey(2, URL_A), 2, huge)).toBe(false);
    expect(await store.findRead(sessionKey(1, URL_A))).not.toBeNull();
  });
});
