import type { Host } from '../../components/library/host.ts';
import { pageOfVersion } from '../../entrypoints/library/read-version.ts';

/** What the library's page asks of a browser, where everything succeeds and nothing leaves the page. */
export const fakeHost = (rest: Partial<Host> = {}): Host => ({
  read: async (version) => pageOfVersion(version, 7),
  copy: async () => 'copied',
  files: async () => {},
  download: () => {},
  room: async () => ({ used: 12_300_000, most: 2_100_000_000 }),
  switchLanguage: () => {},
  now: () => new Date(2024, 2, 4, 12),
  ...rest,
});
