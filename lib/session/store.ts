import { browser } from 'wxt/browser';
import { type KeptRead, type ViewState, viewKey } from './kept.ts';
import { makeRoom, type Row } from './room.ts';

/** Kept in memory by the browser until it closes; never on disk. */
const store = () => browser.storage.session;
const ROWS = 'rows';

const rowsOf = async (): Promise<Row[]> => ((await store().get(ROWS))[ROWS] as Row[] | undefined) ?? [];

/** A kept reading with where the person was in it; null where nothing is kept under the key. */
export async function findRead(key: string): Promise<{ read: KeptRead; view: ViewState | null } | null> {
  const kept = await store().get([key, viewKey(key)]);
  const read = kept[key] as KeptRead | undefined;
  return read ? { read, view: (kept[viewKey(key)] as ViewState | undefined) ?? null } : null;
}

/** Keeps a reading for its tab. Out: whether it was kept; one that is bigger than all the room is not. */
export async function keepRead(key: string, tabId: number, read: KeptRead): Promise<boolean> {
  const bytes = new TextEncoder().encode(JSON.stringify(read)).length;
  const { rows, drop } = makeRoom(await rowsOf(), { key, tabId, at: Date.now(), bytes });
  if (rows.at(-1)?.key !== key) return false;
  if (drop.length > 0) await store().remove(drop.flatMap((old) => [old, viewKey(old)]));
  await store().set({ [key]: read, [ROWS]: rows });
  return true;
}

/** Keeps where the person is, for the next time that the popup opens on the same page. */
export const keepView = (key: string, view: ViewState): Promise<void> => store().set({ [viewKey(key)]: view });

/** Drops all that was kept of a tab: for the background, when the tab closes. */
export async function forgetTab(tabId: number): Promise<void> {
  const rows = await rowsOf();
  const gone = rows.filter((row) => row.tabId === tabId);
  if (gone.length === 0) return;
  await store().remove(gone.flatMap(({ key }) => [key, viewKey(key)]));
  await store().set({ [ROWS]: rows.filter((row) => row.tabId !== tabId) });
}
