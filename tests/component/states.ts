import type { Outcome } from '../../lib/session/read-tab.ts';
import { page, pageOf } from './sample.ts';

const read = (of: typeof page, rest: object = {}): Outcome => ({
  state: 'read',
  page: of,
  view: null,
  changedSince: null,
  ...rest,
});

/** Everything that a click can come to, by name. */
export const STATES: Readonly<Record<string, Outcome | null>> = {
  reading: null,
  digest: read(page),
  'half-empty': read(
    { ...page, digest: { ...page.digest, targets: [], tasks: [] }, coverage: pageOf('article').coverage },
    { view: { section: 'targets', open: [], scroll: {} } },
  ),
  changed: read(page, { changedSince: '2023-10-14T02:15:00.000Z' }),
  empty: read(pageOf('article')),
  listing: read(pageOf('listing')),
  pdf: read(pageOf('pdf')),
  scan: read(pageOf('scan')),
  short: read(pageOf('short')),
  foreign: read(pageOf('foreign')),
  'restricted-browser': { state: 'restricted', why: 'browser' },
  'restricted-store': { state: 'restricted', why: 'store' },
  'restricted-pdf': { state: 'restricted', why: 'pdf' },
  'restricted-file': { state: 'restricted', why: 'file' },
  'restricted-unknown': { state: 'restricted', why: 'unknown' },
  failed: { state: 'failed', message: 'the page gave no answer' },
};
