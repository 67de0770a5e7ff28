/** What all rooms share: the article and the model of the digest. */
const SHARED = new Set(['lib/article.ts', 'lib/digest/model.ts']);

/** A room and what its files may load: rooms, single files of them ("export/clean.ts"), packages. */
export type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

/** The rooms as docs/architecture.md has them: the first column of its tables names a room, the last what it loads. */
export function roomsIn(document: string): Rooms {
  const start = document.indexOf('\n## Rooms');
  const rows = document
    .slice(start, document.indexOf('\n## ', start + 1))
    .matchAll(/^\| `([^`]+)` \|.*\| ([^|]+) \|$/gm);
  return new Map(
    [...rows].map(([, room = '', loads = '']) => [
      room,
      new Set([...loads.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
    ]),
  );
}

/** The room of a file, or of a package: its name. */
export function roomOf(path: string): string {
  const [top = '', folder = '', ...rest] = path.split('/');
  const inside = rest.length > 0 ? folder : folder.replace(/\.tsx?$/, '');
  if (top === 'lib') return inside;
  if (top === 'components') return rest.length > 0 ? `components/${folder}` : top;
  return top === 'entrypoints' ? `entrypoints/${inside}` : path;
}

/** May a file load another, or a package? */
export function mayLoad(rooms: Rooms, from: string, to: string): boolean {
  if (SHARED.has(to) || roomOf(from) === roomOf(to)) return true;
  const allowed = rooms.get(roomOf(from));
  return Boolean(allowed?.has(roomOf(to)) || allowed?.has(to.replace(/^lib\//, '')));
}
