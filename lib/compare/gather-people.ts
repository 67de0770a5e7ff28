import type { Held, Role } from '../digest/model.ts';
import { mentionKey } from '../library/mention.ts';
import type { Saved } from '../library/types.ts';
import { fold } from '../text/fold.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import type { Found } from './page-info.ts';
import { type PageInfo, pageInfo } from './page-info.ts';
import { pagePlace } from './page-place.ts';
import { detached, placesToQuote, quoterOf } from './quote.ts';

/** A person as one page names them. */
export type Mention = {
  /** Tells it from every other mention of the name (`mentionKey`). */
  key: string;
  page: PageInfo;
  /** The day of the page, ISO. */
  day: string | null;
  positions: { words: string; held: Held | null }[];
  roles: Role[];
  /** The event of the page, in its own words. */
  event: string | null;
  anchors: Anchor[];
  found: Found[];
};

/** All mentions of one name, in the order of time. */
export type NamePeople = { key: string; name: string; mentions: Mention[] };

/** Takes saved pages one by one and gives the people by name, those of most pages first. */
export function gatherPeople() {
  const all = new Map<string, NamePeople>();
  const add = (saved: Saved): void => {
    const { digest } = saved;
    if (digest.people.length === 0) return;
    const page = pageInfo(saved.page);
    const place = pagePlace(digest, saved.page.site);
    const quoter = quoterOf(saved.article);
    const event = digest.event ? detached(digest.event.name) : null;
    for (const person of digest.people) {
      const key = fold(person.name);
      const one = all.get(key) ?? { key, name: person.name, mentions: [] };
      all.set(key, one);
      const before = one.mentions.filter((mention) => mention.page.id === page.id).length;
      one.mentions.push({
        key: mentionKey(page.id, before + 1),
        page,
        day: place.day,
        positions: person.positions.map((words) => ({
          words,
          held: Object.hasOwn(person.held, words) ? (person.held[words] ?? null) : null,
        })),
        roles: person.roles,
        event,
        anchors: [...new Set(person.positions.flatMap((position) => anchorsOf(position, place)))],
        found: placesToQuote(person.at, quoter).map((at) => ({ page, at, quote: quoter.quote(at) })),
      });
    }
  };
  const done = (): NamePeople[] => {
    for (const { mentions } of all.values()) mentions.sort(byDay);
    return [...all.values()].sort(
      (a, b) => b.mentions.length - a.mentions.length || a.name.localeCompare(b.name, 'vi'),
    );
  };
  return { add, done };
}

/** Oldest first; what has no day last, in the order of saving. */
const byDay = (a: Mention, b: Mention): number =>
  (a.day ?? '9999').localeCompare(b.day ?? '9999') || a.page.id - b.page.id;
