import type { Span } from '../../digest/model.ts';
import { phraseAt } from '../../grammar/phrases.ts';
import { modalAt, splitClause } from './clause.ts';
import type { Context, Found } from './instruction.ts';
import * as t from './tables.ts';

/**
 * A sentence that goes on in the speech of an instruction: "Các huyện cần …", "Đồng thời, rà soát …", a bare imperative.
 * `to` is the addressee so far; in a quoted speech a modal may stand anywhere.
 */
export function goesOn(context: Context, to: Span | null, quotedSpeech: boolean): Found[] {
  const { reading, syllables, end, speaker } = context;
  let i = 0;
  for (let n = phraseAt(t.connectors, syllables, i); n > 0; n = phraseAt(t.connectors, syllables, i)) i += n;
  const clause = splitClause(reading, syllables, i, end);
  if (clause && (clause.modal || !quotedSpeech || clause.to)) {
    const rule = clause.modal ? 'speech-goes-on-modal' : clause.to ? 'speech-goes-on' : 'speech-goes-on-bare';
    const toCarried = clause.to === null && to !== null;
    const start = clause.to ? i : clause.action;
    return [
      { author: speaker, carried: true, to: clause.to ?? to, toCarried, start, action: clause.action, end, rule },
    ];
  }
  if (!quotedSpeech) return [];
  for (let j = i; j < end; j += 1) {
    if (!/[,;]/.test(syllables[j]?.gap ?? '') && j > i) continue;
    if (!modalAt(syllables, j)) continue;
    const late = splitClause(reading, syllables, j, end);
    if (late) {
      const { action } = late;
      return [
        {
          author: speaker,
          carried: true,
          to: null,
          toCarried: false,
          start: action,
          action,
          end,
          rule: 'speech-quoted-modal',
        },
      ];
    }
  }
  return [];
}
