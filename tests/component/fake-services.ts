import type { Services } from '../../components/services.ts';

/** Services that always succeed and do nothing. */
export const fakeServices = (rest: Partial<Services> = {}): Services => ({
  show: async () => 'shown',
  copy: async () => 'copied',
  save: async () => {},
  share: null,
  readPdf: () => {},
  keepView: () => {},
  reread: () => {},
  switchLanguage: () => {},
  ...rest,
});
