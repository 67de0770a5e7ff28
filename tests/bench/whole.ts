import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Digest } from '../../lib/digest/model.ts';
import * as engine from '../../lib/session/engine.ts';

/** From a text to all that a product shows of it. */
export const wholeDigest = (text: string): Digest => digestOf(articleFromText(text), engine);
