import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Which items stand open, by their id ("targets:3"), and what opens or closes one. */
export type Opened = { has: (id: string) => boolean; toggle: (id: string) => void };

export const OpenedContext = createContext<Opened>({ has: () => false, toggle: () => {} });
export const useOpened = (): Opened => useContext(OpenedContext);
