import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { lineAt, read, sentenceAt } from '../../lib/text/reading.ts';

const article = articleFromText('Tiêu đề trang\n\n  Câu một. Câu hai dài hơn.  \nĐoạn sau\n');

describe('read', () => {
  const reading = read(article);

  it('joins title and blocks by a line break and keeps three texts of one length', () => {
    expect(reading.text).toBe('Tiêu đề trang\nCâu một. Câu hai dài hơn.\nĐoạn sau');
    expect(reading.text).toBe(articleText(article));
    expect(reading.folded).toHaveLength(reading.text.length);
    expect(reading.marked).toHaveLength(reading.text.length);
  });

  it('finds the line and the sentence of an offset', () => {
    const at = reading.text.indexOf('hai dài');
    const [start, end] = sentenceAt(reading, at);
    expect(reading.text.slice(start, end)).toBe('Câu hai dài hơn.');
    expect(lineAt(reading, at).block?.text).toBe('Câu một. Câu hai dài hơn.');
    expect(lineAt(reading, 0).block).toBeNull();
    expect(lineAt(reading, reading.text.length).block?.text).toBe('Đoạn sau');
  });

  it('of a line of many sentences finds the one that holds each offset, between two the line', () => {
    const long = read(articleFromText(`Tiêu đề trang\n${'Câu này ngắn.  Câu kia dài hơn một chút.  '.repeat(40)}`));
    const line = lineAt(long, 20);
    for (let at = line.start; at < line.end; at += 1)
      expect(sentenceAt(long, at)).toEqual(
        line.sentences.find(([start, end]) => start <= at && at < end) ?? [line.start, line.end],
      );
  });

  it('has one empty line for an empty file', () => {
    expect(read(articleFromText('')).lines).toHaveLength(1);
  });
});
