import type { ComponentType } from 'preact';
import type { Saved } from '../../lib/library/types.ts';
import type { Comparison } from './route.ts';

/** What stands beside the library, each loaded when it is first shown; null where this build has none. */
type CompareProps = {
  view: Comparison;
  saved: () => AsyncIterable<Saved>;
  onOpen: (page: number, version?: number, item?: string) => void;
};

export const loadCompare = null as (() => Promise<ComponentType<CompareProps>>) | null;
export const loadHandOn = () => import('../hand-on/index.tsx').then(({ HandOnMenu }) => HandOnMenu);
