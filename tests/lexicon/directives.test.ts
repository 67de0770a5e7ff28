import * as directives from '../../lib/lexicon/directives.ts';
import { describeRows } from './phrases-of.ts';

describeRows('words of instructions', directives);
