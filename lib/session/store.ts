import { browser } from 'wxt/browser';
import { type KeptRead, type ViewState, viewKey } from './kept.ts';
import { makeRoom, type Row } from './room.ts';

/** Kept in memory by the browser until it closes; never on disk. */
const store = () => browser.storage.session;
const ROWS = 'rows';
type Stored = Record<string, unknown>;

/** What is kept of all tabs, as last seen: a popup that is closed at once has no time to ask before it writes. */
let seen: Row[] | null = null;

function rowsIn(stored: Stored): Row[] {
  seen = (stored[ROWS] as Row[] | undefined) ?? [];
  return seen;
}

/** A kept reading with where the person was in it; null where nothing is kept under the key. */
export async function findRead(key: string): Promise<{ read: KeptRead; view: ViewState | null } | null> {
  const stored: Stored = await store().get([key, viewKey(key), ROWS]);
  rowsIn(stored);
  const read = stored[key] as KeptRead | undefined;
  return read ? { read, view: (stored[viewKey(key)] as ViewState | undefined) ?? null } : null;
}

/** Keeps a reading for its tab. Out: whether it was kept; one that is bigger than all the room is not. */
export async function keepRead(key: string, tabId: number, read: KeptRead): Promise<boolean> {
  const bytes = new TextEncoder().encode(JSON.stringify(read)).length;
  const before = seen ?? rowsIn(await store().get(ROWS));
  const { rows, drop } = makeRoom(before, { key, tabId, at: Date.now(), bytes });
  if (rows.at(-1)?.key !== key) return false;
  seen = rows;
  await Promise.all([
    drop.length > 0 ? store().remove(drop.flatMap((old) => [old, viewKey(old)])) : undefined,
    store().set({ [key]: read, [ROWS]: rows }),
  ]);
  return true;
}

/** Keeps where the person is, for the next time that the popup opens on the same page. */
export const keepView = (key: string, view: ViewState): Promise<void> => store().set({ [viewKey(key)]: view });

/** Drops all that was kept of a tab: for the background, when the tab closes. */
export async function forgetTab(tabId: number): Promise<void> {
  const rows = rowsIn(await store().get(ROWS));
  const gone = rows.filter((row) => row.tabId === tabId);
  if (gone.length === 0) return;
  seen = rows.filter((row) => row.tabId !== tabId);
  await store().remove(gone.flatMap(({ key }) => [key, viewKey(key)]));
  await store().set({ [ROWS]: seen });
}
