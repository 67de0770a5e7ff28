import * as addressees from '../../lib/lexicon/addressees.ts';
import { describeRows } from './phrases-of.ts';

describeRows('bodies, offices and people that are told', addressees);
