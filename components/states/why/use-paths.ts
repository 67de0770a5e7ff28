import { useEffect, useState } from 'preact/hooks';
import type { Explanation } from '../../../lib/page/explain.ts';
import type { Described, Place } from '../../../lib/page/places.ts';
import { useServices } from '../../services.ts';

/** What the page calls its parts, by "root" and "reason:index"; null where it could not be asked. */
export type Paths = ReadonlyMap<string, Described | null>;

/** More of them nobody reads. */
const MOST_PLACES = 200;

/** Asks the page what it calls the part that was read and those that were left out. Out: nothing until it has answered. */
export function usePaths(tabId: number, explanation: Explanation | null | undefined): Paths {
  const { later } = useServices();
  const [paths, setPaths] = useState<Paths>(new Map());
  useEffect(() => {
    if (!explanation) return;
    const asked = placesOf(explanation).slice(0, MOST_PLACES);
    const places = asked.map(([, place]) => place);
    let gone = false;
    later()
      .then(({ describePlaces }) => describePlaces(tabId, places))
      .catch(() => [])
      .then((found) => {
        if (!gone) setPaths(new Map(asked.map(([name], i) => [name, found[i] ?? null])));
      });
    return () => {
      gone = true;
    };
  }, [explanation]);
  return paths;
}

function placesOf({ root, cuts }: Explanation): [name: string, place: Place][] {
  const runs = cuts.flatMap(({ reason, runs }) => runs.map(({ stamps }, i) => ({ name: `${reason}:${i}`, stamps })));
  return [{ name: 'root', stamps: root.stamps }, ...runs].flatMap(({ name, stamps }): [string, Place][] =>
    stamps ? [[name, stamps]] : [],
  );
}
