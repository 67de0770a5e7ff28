import { describe, expect, it } from 'vitest';
import { territoriesOf } from '../../lib/compare/territory.ts';
import { PROVINCES } from '../../lib/lexicon/provinces.ts';
import { provincesIn } from '../../lib/places/provinces-in.ts';
import { fold } from '../../lib/text/fold.ts';

/** A folded form as a page prints it. */
const printed = (form: string): string =>
  form.replace(/(^|[\s.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

describe('the table of provinces', () => {
  it('has the 63 provinces before the mergers, and Hà Tây', () => {
    expect(PROVINCES).toHaveLength(64);
    expect(new Set(PROVINCES.map(({ name }) => name)).size).toBe(64);
  });

  it('leads to the 34 of today', () => {
    const today = new Set(PROVINCES.map(({ name, into }) => into ?? name));
    expect(today.size).toBe(34);
    expect([...today].every((name) => PROVINCES.some((row) => row.name === name))).toBe(true);
  });

  it('names 7 cities run by the centre', () => {
    expect(PROVINCES.filter(({ city }) => city)).toHaveLength(7);
  });

  it.each(PROVINCES.map((row) => [row.name, row] as const))(
    '%s matches itself in each form, and has a source',
    (name, row) => {
      expect(row.source).toMatch(/^Nghị quyết \d+\/\d{4}\/QH\d+$/);
      expect((row.into === null) === (row.changed === null)).toBe(true);
      for (const form of row.forms) {
        expect(fold(form)).toBe(form);
        const noun = row.afterNoun && !form.startsWith('tp') ? 'thành phố ' : '';
        expect(provincesIn(`Hội nghị tại ${noun}${printed(form)} sáng nay`)).toEqual([name]);
      }
    },
  );

  it('gives a name that others came to two territories, one that ended one, one that stayed one', () => {
    expect(territoriesOf('Quảng Ngãi').map(({ from, until }) => [from, until])).toEqual([
      [null, '2025-07-01'],
      ['2025-07-01', null],
    ]);
    expect(territoriesOf('Kon Tum').map(({ until, now }) => [until, now])).toEqual([['2025-07-01', 'Quảng Ngãi']]);
    expect(territoriesOf('Nghệ An').map(({ from, until }) => [from, until])).toEqual([[null, null]]);
    expect(territoriesOf('Sơn Khê')).toEqual([]);
  });
});
