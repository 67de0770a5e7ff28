import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../lib/settings/settings-from.ts';
import { COPIED, DEFAULTS, KINDS } from '../../lib/settings/types.ts';

describe('settings from what a storage holds', () => {
  it('are the defaults where nothing is kept', () => {
    expect(settingsFrom({})).toEqual(DEFAULTS);
  });

  it.each([
    ['language', 'en', 'fr', 'vi'],
    ['separator', ',', '|', ';'],
    ['theme', 'dark', 'sepia', 'system'],
    ['highlights', true, 'yes', false],
    ['contextMenu', false, 0, true],
  ] as const)('%s: a known value counts, another falls back', (name, known, unknown, fallback) => {
    expect(settingsFrom({ [name]: known })[name]).toBe(known);
    expect(settingsFrom({ [name]: unknown })[name]).toBe(fallback);
  });

  it('an order of formats has each once, those it doesn’t name behind', () => {
    expect(settingsFrom({ formats: ['csv', 'docx', 'plain', 'csv'] }).formats).toEqual([
      'csv',
      'plain',
      'markdown',
      'table',
      'json',
    ]);
    expect(settingsFrom({ formats: 'csv' }).formats).toEqual(COPIED);
  });

  it('kinds are those that are known; none of them is a choice too', () => {
    expect(settingsFrom({ kinds: ['people', 'weather'] }).kinds).toEqual(['people']);
    expect(settingsFrom({ kinds: [] }).kinds).toEqual([]);
    expect(settingsFrom({ kinds: null }).kinds).toEqual(KINDS);
  });

  it('whatever is kept gives whole settings', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS)), fc.anything()), (stored) => {
        const settings = settingsFrom(stored);
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
        expect(settings.formats.toSorted()).toEqual(COPIED.toSorted());
      }),
    );
  });
});
