import type { ComponentType } from 'preact';
import type { Saved } from '../../lib/library/types.ts';
import type { Comparison } from './route.ts';

/** What stands beside the library, each loaded when it is first shown; null where this build has none. */
type CompareProps = {
  view: Comparison;
  saved: () => AsyncIterable<Saved>;
  onOpen: (page: number, version?: number, item?: string) => void;
};
type HandOnProps = { count: number; saved: () => AsyncIterable<Saved> };

export const loadCompare: (() => Promise<ComponentType<CompareProps>>) | null = null as never;
export const loadHandOn: (() => Promise<ComponentType<HandOnProps>>) | null = null as never;
