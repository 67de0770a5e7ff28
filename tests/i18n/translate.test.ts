import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { type Key, loadDictionary, translator } from '../../lib/i18n/translate.ts';
import { vi } from '../../lib/i18n/vi.ts';

const keys = Object.keys(vi) as Key[];
/** Names of the parameters, each once: "{count|item|items}" has the same as "{count}". */
const parameters = (words: string) => [...new Set([...words.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('words', () => {
  it('have the same parameters in both languages', () => {
    for (const key of keys) expect([key, parameters(en[key])]).toEqual([key, parameters(vi[key])]);
  });

  it('are nowhere empty, and no Vietnamese is left in English but the extension’s name and its own language', () => {
    const own = new Set<Key>(['app', 'more.language', 'state.foreign.text', 'state.pdf.text', 'state.restricted.pdf']);
    for (const key of keys) {
      expect(en[key]).not.toBe('');
      if (!own.has(key)) expect([key, en[key]]).toEqual([key, expect.not.stringMatching(/[ăâđêôơưạ-ỹ]/iu)]);
    }
  });

  it('are all used, each by its key or by a key that is put together', () => {
    const files = (folder: string): string[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? files(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
      );
    const code = [...files('components'), ...files('entrypoints')]
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(name, 'utf8'))
      .join('\n');
    const composed = [...code.matchAll(/t\(\s*`([^`]+)`/g)].map(
      ([, form = '']) => new RegExp(`^${form.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
    );
    const unused = keys.filter((key) => !code.includes(`'${key}'`) && !composed.some((form) => form.test(key)));
    expect(unused).toEqual([]);
  });
});

describe('saying', () => {
  it('fills in parameters, and writes numbers as the language does', async () => {
    const say = translator('vi', await loadDictionary('vi'));
    expect(say('coverage.summary', { count: 4, total: 1250 })).toBe('4 câu trong số 1.250 câu của trang');
    const speak = translator('en', await loadDictionary('en'));
    expect(speak('coverage.summary', { count: 4, total: 1250 })).toBe('4 of the page’s 1,250 sentences');
  });

  it.each([
    [1, '1 figure in no item'],
    [2, '2 figures in no item'],
    [0, '0 figures in no item'],
  ])('chooses the English word by the number: %i', async (count, words) => {
    expect(translator('en', await loadDictionary('en'))('coverage.figures', { count })).toBe(words);
  });

  it('lets a missing parameter be seen', async () => {
    expect(translator('vi', await loadDictionary('vi'))('unread')).toBe('Chưa đọc: {list}');
  });
});
