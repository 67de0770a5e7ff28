import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { phraseAt, phraseBefore, phraseTable, type Syllable, syllablesOf } from '../../lib/grammar/phrases.ts';
import { read } from '../../lib/text/reading.ts';

function syllables(line: string): Syllable[] {
  const reading = read(articleFromText(`T\n${line}`));
  return syllablesOf(reading, [2, 2 + line.length]);
}

describe('syllables', () => {
  it('keep symbols and abbreviations whole and remember the marks before them', () => {
    const found = syllables('Sở TN&MT, ngày 30/7: "KT-XH" tăng 5%.');
    expect(found.map(({ text }) => text)).toEqual(['sở', 'tn&mt', 'ngày', '30/7', 'kt-xh', 'tăng', '5%']);
    expect(found.map(({ gap }) => gap)).toEqual(['', '', ',', '', ':"', '"', '']);
  });

  it('lie where they are printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (raw) => {
        const line = `a ${raw.replace(/\s+/g, ' ')} b`.normalize('NFC');
        const reading = read({ ...articleFromText('T'), blocks: [{ kind: 'paragraph', text: line, stamp: -1 }] });
        for (const { text, start, end } of syllablesOf(reading, [2, 2 + line.length]))
          expect(reading.folded.slice(start, end)).toBe(text);
      }),
    );
  });
});

describe('phrases', () => {
  const table = phraseTable('chủ tịch|phó chủ tịch|phó', 'chủ tịch quốc hội');

  it('the longest that begins there', () => {
    const words = syllables('Phó Chủ tịch Quốc hội');
    expect([0, 1, 2].map((i) => phraseAt(table, words, i))).toEqual([3, 4, 0]);
  });

  it('none over a mark', () => {
    expect(phraseAt(table, syllables('Phó, Chủ tịch'), 0)).toBe(1);
    expect(phraseAt(table, syllables('Chủ, tịch'), 0)).toBe(0);
  });

  it('before a word, not over a mark', () => {
    const set = phraseTable('yêu cầu|theo yêu cầu');
    expect(phraseBefore(set, syllables('theo yêu cầu tỉnh'), 3)).toBe(3);
    expect(phraseBefore(set, syllables('theo yêu cầu, tỉnh'), 3)).toBe(0);
    expect(phraseBefore(set, syllables('yêu cầu'), 0)).toBe(0);
  });
});
