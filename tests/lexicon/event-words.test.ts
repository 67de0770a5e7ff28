import * as words from '../../lib/lexicon/event-words.ts';
import { describeRows } from './phrases-of.ts';

describeRows('words of events', words);
