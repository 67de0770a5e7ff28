import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import * as pdfEn from '../../lib/i18n/pdf/en.ts';
import * as pdfVi from '../../lib/i18n/pdf/vi.ts';
import * as statesEn from '../../lib/i18n/states/en.ts';
import * as statesVi from '../../lib/i18n/states/vi.ts';
import { loadDictionary, translator } from '../../lib/i18n/translate.ts';
import { vi } from '../../lib/i18n/vi.ts';

const states = { vi: statesVi.vi, en: statesEn.en };
type Words = Readonly<Record<string, string>>;
const DICTIONARIES: readonly (readonly [name: string, vi: Words, en: Words])[] = [
  ['digest', vi, en],
  ['pages without one', states.vi, states.en],
  ['PDF', pdfVi.vi, pdfEn.en],
];
/** Names of the parameters, each once: "{count|item|items}" has the same as "{count}". */
const parameters = (words = '') => [...new Set([...words.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();
/** The extension's name, and the name of the language to switch to, are the same in both. */
const VIETNAMESE_IN_ENGLISH = /Trích Yếu|^Tiếng Việt$/g;

describe.each(DICTIONARIES)('words of a %s', (_, vietnamese, english) => {
  it('are the same things with the same parameters in both languages', () => {
    expect(Object.keys(english)).toEqual(Object.keys(vietnamese));
    for (const key of Object.keys(vietnamese))
      expect([key, parameters(english[key])]).toEqual([key, parameters(vietnamese[key])]);
  });

  it('are nowhere empty, and no Vietnamese is left in the English ones', () => {
    for (const [key, words] of Object.entries(english)) {
      expect([key, words]).not.toEqual([key, '']);
      expect([key, words.replace(VIETNAMESE_IN_ENGLISH, '')]).toEqual([
        key,
        expect.not.stringMatching(/[ăâđêôơưạ-ỹ]/iu),
      ]);
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
    const composed = [...code.matchAll(/(?:t|say)\(\s*`([^`]+)`/g)].map(
      ([, form = '']) => new RegExp(`^${form.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
    );
    const unused = Object.keys(vietnamese).filter(
      (key) => !code.includes(`'${key}'`) && !composed.some((form) => form.test(key)),
    );
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
