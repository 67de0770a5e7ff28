import type { ComponentType } from 'preact';

/**
 * Entries of the menu ⋯ that are loaded after the digest stands, in their order: a click on the icon waits for none of
 * them. The menu is drawn when it is opened.
 */
export const LATER_ENTRIES: ComponentType<{ close: () => void }>[] = [];
