import type { Connection } from './connection.ts';
import type { ImportOutcome } from './types.ts';

export const restoreFrom = (_: Connection, __: Blob, ___: Date): Promise<ImportOutcome> =>
  Promise.reject(new Error('not yet'));
