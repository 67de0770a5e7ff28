import type { SavedVersion } from '../../lib/library/types.ts';

type Props = { older: SavedVersion; newer: SavedVersion };

/** What changed from one version to the next: "955 → 965", what was added and what was dropped. */
export const ChangeList = (_: Props) => null;
