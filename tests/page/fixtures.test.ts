import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { FIXTURES } from './fixtures.ts';

describe.each(FIXTURES)('$name', ({ html, expected, article }) => {
  it('is read from its title to its end', () => {
    expect(article.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(expected.blocks);
    expect(article.title).toBe(expected.title);
    expect(article.site).toBe(expected.site ?? 'vanson.example.gov.vn');
    expect(article.published).toBe(expected.published);
    expect(article.kind).toBe(expected.kind);
  });

  it('says what was not read', () => {
    expect(article.unread.map(({ reason, what }) => `${reason}: ${what}`)).toEqual(expected.unread);
  });

  it('leaves out what is about the page', () => {
    const whole = html.replace(/&nbsp;/g, ' ');
    expect(expected.never.filter((words) => !whole.includes(words))).toEqual([]);
    expect(expected.never.filter((words) => articleText(article).includes(words))).toEqual([]);
  });
});
