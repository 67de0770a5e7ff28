export { withRecord } from './into-digest.ts';
export { type DocumentRecord, recordOf } from './record.ts';
