import { describe, expect, it } from 'vitest';
import { boundAfter, boundBefore } from '../../lib/grammar/comparators.ts';
import { periodsIn } from '../../lib/grammar/periods.ts';
import { unitAfter } from '../../lib/grammar/units.ts';
import { AFTER, BEFORE } from '../../lib/lexicon/comparators.ts';
import * as indicators from '../../lib/lexicon/indicators.ts';
import { IDLE_UNITS, LABELS, OFF_TOPIC } from '../../lib/lexicon/not-quantities.ts';
import { BASES, MONTH_WORDS, QUARTERS } from '../../lib/lexicon/periods.ts';
import * as status from '../../lib/lexicon/status.ts';
import { COUNTED, MEASURES, MONEY, MULTIPLIERS, PER } from '../../lib/lexicon/units.ts';
import { fold } from '../../lib/text/fold.ts';
import { wholeWords } from '../../lib/text/words.ts';

describe('every row matches itself', () => {
  it.each([...BEFORE])('bound before: %s', (form, comparator) => {
    expect(boundBefore(`đạt ${form} `)?.comparator).toBe(comparator);
  });

  it.each([...AFTER])('bound after: %s', (form, comparator) => {
    expect(boundAfter(` ${form},`)).toEqual({ comparator, length: form.length + 1 });
  });

  it.each(MONEY)('money: %s', (form) => {
    expect(unitAfter(` ${form}.`)).toMatchObject({ kind: 'money', unitLength: form.length + 1 });
  });

  it.each(MEASURES)('measure: %s', (form) => {
    expect(unitAfter(` ${form}.`)).toMatchObject({ unitLength: form.length + 1 });
  });

  it.each(COUNTED)('counted: %s', (form) => {
    expect(unitAfter(` ${form},`)).toMatchObject({ kind: 'count', counted: form });
  });

  it.each(MULTIPLIERS)('multiplier: %s', (form) => {
    expect(unitAfter(` ${form} đồng`)).toMatchObject({ kind: 'money', unitLength: form.length + 6 });
  });

  it.each(PER)('per: %s', (form) => {
    expect(unitAfter(` triệu đồng/${form},`)?.per).toBe(form);
  });

  it.each(IDLE_UNITS)('idle unit: %s', (form) => {
    expect(['measure', undefined]).toContain(unitAfter(` ${form},`)?.kind);
  });

  it.each(MONTH_WORDS.map((form, i) => [form, i + 1] as const).slice(1))('months: %s', (form, count) => {
    expect(periodsIn(`${form} tháng`)[0]?.code).toMatch(count === 6 ? '?-H1' : count === 3 ? '?-Q1' : `?-${count}M`);
  });

  it.each(['1', '2', '3', '4', ...QUARTERS].map((form, i) => [form, (i % 4) + 1]))('quarter: %s', (form, quarter) => {
    expect(periodsIn(`quý ${form}`)[0]?.code).toBe(`?-Q${quarter}`);
  });

  it.each(BASES)('base: %s', (form) => {
    expect(periodsIn(`${form} năm 2020`)[0]?.base).toBe(true);
  });
});

describe('every row is folded, stands once and can be found', () => {
  const lists = Object.entries({
    ...indicators,
    ...status,
    LABELS,
    IDLE_UNITS,
    OFF_TOPIC,
    MONEY,
    MEASURES,
    COUNTED,
    PER,
    MULTIPLIERS,
  });
  it.each(lists)('%s', (_name, rows) => {
    expect(new Set(rows).size).toBe(rows.length);
    for (const row of rows) {
      expect(fold(row)).toBe(row);
      expect([...`x ${row} y`.matchAll(wholeWords(rows))].length, row).toBeGreaterThan(0);
    }
  });
});
