import { record } from './cases.ts';

record('items');
record('parts');
