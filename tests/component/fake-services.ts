import type { Services } from '../../components/services.ts';

/** Services that always succeed and do nothing. */
export const fakeServices = (rest: Partial<Services> = {}): Services => ({
  show: async () => 'shown',
  copy: async () => 'copied',
  files: async () => {},
  library: null,
  share: null,
  readPdf: () => {},
  keepView: () => {},
  why: null,
  later: async () => ({
    about: () => ({ version: '0.1.0', browser: 'Chromium' }),
    describePlaces: async (_, places) =>
      places.map((_, i) => ({
        path: `main > div#noi-dung-${i} > div.detail`,
        matches: i === 0 ? '.detail-content' : null,
      })),
    writeClipboard: async () => 'copied',
  }),
  reread: () => {},
  switchLanguage: () => {},
  ...rest,
});
