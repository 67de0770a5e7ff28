import { browser } from 'wxt/browser';

type Panels = {
  /** Chrome and Edge. */
  sidePanel?: { open?: (options: { tabId: number }) => Promise<void> };
  /** Firefox; not on Android. */
  sidebarAction?: { open: () => Promise<void> };
};
const { sidePanel, sidebarAction } = browser as Panels;

/**
 * Opens the side panel. It must be the first thing that a click does: browsers ask whether a person wanted it. Null
 * where the browser has none.
 */
export const openPanel: ((tabId: number) => Promise<void>) | null = sidePanel?.open
  ? (tabId) => sidePanel.open?.({ tabId }) ?? Promise.resolve()
  : sidebarAction
    ? () => sidebarAction.open()
    : null;
