export { withRecord } from './into-digest.ts';
export { recordOf } from './record.ts';
