import type { Connection } from './connection.ts';

export const backUp = (_: Connection): Promise<Blob> => Promise.reject(new Error('not yet'));
