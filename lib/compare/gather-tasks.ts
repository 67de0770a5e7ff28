import type { Saved } from '../library/types.ts';
import { fold } from '../text/fold.ts';
import { type DueDay, dueDay } from './due-day.ts';
import { type Found, pageInfo } from './page-info.ts';
import { pagePlace } from './page-place.ts';
import { detached, quoterOf } from './quote.ts';

/** A task of one page. */
export type SavedTask = {
  action: string;
  from: string | null;
  to: string | null;
  /** The province of the page, for an addressee that each province has. */
  province: string | null;
  due: string | null;
  /** The deadline as a day; null where there is none or its words name no day. */
  day: DueDay | null;
  found: Found;
};

/** Takes saved pages one by one and gives their tasks, by deadline; those without a day come last, in the order of saving. */
export function gatherTasks() {
  const all: SavedTask[] = [];
  const add = (saved: Saved): void => {
    const { digest } = saved;
    if (digest.tasks.length === 0) return;
    const page = pageInfo(saved.page);
    const place = pagePlace(digest, saved.page.site);
    const quoter = quoterOf(saved.article);
    for (const { action, from, to, due, at } of digest.tasks) {
      all.push({
        action: detached(action),
        from,
        to,
        province: place.province,
        due,
        day: due === null ? null : dueDay(due, place.day),
        found: { page, at, quote: quoter.quote(at) },
      });
    }
  };
  const rank = ({ day, due }: SavedTask): string => day?.day ?? (due === null ? '~~' : '~');
  const done = (): SavedTask[] => all.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
  return { add, done };
}

/** Where a deadline lies from a day: passed, within two weeks, later; unread words; none. */
export type When = 'past' | 'soon' | 'later' | 'unread' | 'none';
export const WHENS: readonly When[] = ['soon', 'later', 'past', 'unread', 'none'];
const SOON_DAYS = 14;

/** In: a task, the day to reckon from (ISO). */
export function whenOf({ day, due }: Pick<SavedTask, 'day' | 'due'>, today: string): When {
  if (due === null) return 'none';
  if (day === null) return 'unread';
  if (day.day < today) return 'past';
  const days = (Date.parse(day.day) - Date.parse(today)) / 86_400_000;
  return days <= SOON_DAYS ? 'soon' : 'later';
}

/** Bodies that each province has one of: those of two provinces are two. */
const LOCAL =
  /tỉnh|thành phố|thành ủy|(?:^|\s)sở|huyện|quận|(?:^|\s)xã(?! hội)|phường|đảng ủy|chi bộ|đơn vị|địa phương/u;

export type AddresseeGroup = { key: string; to: string | null; province: string | null; tasks: SavedTask[] };

/** Tasks by whom they are given to, in the order of each one's first deadline; those given to nobody named come last. */
export function byAddressee(tasks: readonly SavedTask[]): AddresseeGroup[] {
  const groups = new Map<string, AddresseeGroup>();
  for (const task of tasks) {
    const name = task.to === null ? null : fold(task.to);
    const local = name !== null && LOCAL.test(name);
    // Where the province isn't known, the addressees of two pages are two.
    const where = local ? (task.province ?? `? ${task.found.page.id}`) : '';
    const key = JSON.stringify([name, where]);
    const group = groups.get(key) ?? { key, to: task.to, province: local ? task.province : null, tasks: [] };
    groups.set(key, group);
    group.tasks.push(task);
  }
  return [...groups.values()].sort((a, b) => Number(a.to === null) - Number(b.to === null));
}
