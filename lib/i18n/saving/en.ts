import type { vi } from './vi.ts';

/** The same in English. */
export const en: Record<keyof typeof vi, string> = {
  same: 'Saved',
  version: 'Save new version',
  'saved.new': 'Saved into the library.',
  'saved.version': 'Saved into the library as a new version. The former one is kept.',
  'saved.same': 'This page is in the library already, word for word.',
  open: 'Open library',
  full: 'Not saved: the disk is full. Make some room and click again; what was saved before is safe.',
  closed: 'Not saved: the storage was closed half-way. Please click again.',
  private: 'A private window saves nothing.',
  newer: 'Not saved: the library was written by a newer Trích Yếu. Please update the extension.',
  unavailable: 'Not saved: the browser does not allow opening the storage.',
  unknown: 'Not saved: {reason}',
};
