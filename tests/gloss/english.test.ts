import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { ABBREVIATIONS } from '../../lib/gloss/abbreviations.ts';
import * as bodies from '../../lib/gloss/bodies.ts';
import { bodyGloss } from '../../lib/gloss/body.ts';
import { glossOf, indicatorGloss, typeGloss, unitGloss, valueInEnglish } from '../../lib/gloss/index.ts';
import { officeGloss } from '../../lib/gloss/office.ts';
import { HEADS, OFFICES, ONLY_WITH, PREFIXES, RANKS } from '../../lib/gloss/offices.ts';
import { BODIES, KINDS } from '../../lib/gloss/plain-words.ts';
import { rowsOf } from '../../lib/gloss/rows.ts';
import { INDICATORS, PER, TYPES, UNITS } from '../../lib/gloss/things.ts';
import { DOCUMENT_TYPES } from '../../lib/lexicon/document-types.ts';
import * as engine from '../../lib/session/engine.ts';
import { fold } from '../../lib/text/fold.ts';

const TABLES: Record<string, string> = {
  ...bodies,
  OFFICES,
  HEADS,
  PREFIXES,
  RANKS,
  TYPES,
  UNITS,
  PER,
  INDICATORS,
  BODIES,
  KINDS,
};

describe('the tables of glosses', () => {
  it.each(Object.keys(TABLES))('%s: each row is folded and stands there once', (name) => {
    const words = rowsOf(TABLES[name] ?? '').map(([row]) => row);
    expect(words.filter((row) => fold(row) !== row)).toEqual([]);
    expect(words.filter((row, i) => words.indexOf(row) !== i)).toEqual([]);
  });

  it('have no Vietnamese in the English', () => {
    const english = Object.entries(TABLES).filter(([name]) => name !== 'BODIES' && name !== 'KINDS');
    for (const [name, table] of english)
      expect(
        rowsOf(table).filter(([, gloss]) => /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/i.test(gloss)),
        name,
      ).toEqual([]);
  });

  it.each<[string, string, (words: string) => string | null]>([
    ['bodies', bodies.FIXED, bodyGloss],
    ['committees of the Party', bodies.PARTY_COMMITTEES, bodyGloss],
    ['bodies with a level', bodies.LEVELLED, bodyGloss],
    ['offices', OFFICES, officeGloss],
    ['ranks', RANKS, officeGloss],
    ['types', TYPES, typeGloss],
    ['units', UNITS, unitGloss],
    ['indicators', INDICATORS, indicatorGloss],
  ])('%s: each row matches itself', (_, table, gloss) => {
    const dead = rowsOf(table).filter(
      ([words, english]) => gloss(words)?.replace(/^the /, '') !== english.replace(/^the /, ''),
    );
    expect(dead).toEqual([]);
  });

  it.each([
    ['levels', bodies.LEVELS, (words: string) => bodyGloss(`UBND ${words} Sơn Lâm`)],
    ['places', bodies.PLACES, (words: string) => bodyGloss(`Sở Y tế ${words} Sơn Lâm`)],
    ['fields', bodies.FIELDS, (words: string) => bodyGloss(`Sở ${words}`)],
    [
      'parts',
      bodies.PARTS,
      (words: string) => bodyGloss(`${words} ${/hđnd$|hội đồng nhân dân$/.test(words) ? 'tỉnh' : 'Tỉnh ủy'}`),
    ],
    ['things that a unit is per', PER, (words: string) => unitGloss('triệu đồng', words)],
    ['words before an office', PREFIXES, (words: string) => officeGloss(`${words} Bí thư Tỉnh ủy`)],
    [
      'heads',
      HEADS,
      (words: string) => {
        const tries = ['Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'Văn phòng Tỉnh ủy', 'TAND tỉnh', 'VKSND tỉnh', 'HĐND tỉnh'];
        return tries.map((body) => officeGloss(`${words} ${body}`)).find(Boolean) ?? null;
      },
    ],
  ] as const)('%s: each row is used', (_, table, gloss) => {
    const dead = rowsOf(table).filter(([words, english]) => !gloss(words)?.includes(english));
    expect(dead).toEqual([]);
  });

  it('know every document type of the lexicon', () => {
    expect(DOCUMENT_TYPES.filter(({ name }) => !typeGloss(name)).map(({ name }) => name)).toEqual([]);
  });

  it('name no head in its conditions that is not in the table', () => {
    const heads = new Set(rowsOf(HEADS).map(([words]) => words));
    expect(Object.keys(ONLY_WITH).filter((words) => !heads.has(words))).toEqual([]);
    expect(rowsOf(ABBREVIATIONS).length).toBeGreaterThan(80);
  });
});

describe('the English of offices and bodies', () => {
  it.each([
    ['Phó Chủ tịch UBND tỉnh Kon Tum', 'Vice Chairman of the Kon Tum Provincial People’s Committee'],
    ['Bí thư Tỉnh ủy', 'Secretary of the Provincial Party Committee'],
    ['Ủy viên Ban Thường vụ Tỉnh uỷ', 'Member of the Standing Board of the Provincial Party Committee'],
    ['Phó Bí thư Thường trực Thành ủy Đà Nẵng', 'Permanent Deputy Secretary of the Đà Nẵng City Party Committee'],
    ['Trưởng Ban Tổ chức Tỉnh ủy', 'Head of the Organisation Commission of the Provincial Party Committee'],
    ['Phó Trưởng Đoàn ĐBQH tỉnh', 'Deputy Head of the Provincial National Assembly Delegation'],
    ['Thứ trưởng Bộ Công Thương', 'Deputy Minister of Industry and Trade'],
    ['Bộ trưởng Y tế', 'Minister of Health'],
    [
      'Giám đốc Sở Giáo dục và Đào tạo tỉnh Kon Tum',
      'Director of the Department of Education and Training of Kon Tum Province',
    ],
    ['nguyên Chủ tịch UBND huyện Sơn Lâm', 'Former Chairman of the Sơn Lâm District People’s Committee'],
    ['Chánh Văn phòng UBND tỉnh', 'Chief of the Office of the Provincial People’s Committee'],
    ['Thường trực HĐND tỉnh', 'Standing Committee of the Provincial People’s Council'],
    ['ỦY BAN NHÂN DÂN TỈNH', 'Provincial People’s Committee'],
    ['Đại biểu HĐND tỉnh', 'Deputy to the Provincial People’s Council'],
  ])('%s is %s', (words, english) => {
    expect(glossOf(words)).toBe(english);
  });

  it.each([
    'Giám đốc Công ty cổ phần Sơn Lâm',
    'Chủ tịch Hội đồng quản trị',
    'UBND các huyện, thành phố',
    'Phó Chủ tịch UBND tỉnh phụ trách kinh tế',
    'Bí thư Tỉnh ủy Kon Tum dự hội nghị',
    'Trần Văn Bình',
    'Trưởng thôn',
    'Hiệu trưởng Trường THPT số 1',
    'huyện nghèo',
    'nhiệm vụ năm 2024',
    'chánh Tỉnh ủy',
    '',
  ])('of “%s” nothing is said', (words) => {
    expect(glossOf(words)).toBeNull();
  });
});

describe('the English of other words', () => {
  it.each([
    ['Nghị quyết 32-NQ/TU', 'Resolution 32-NQ/TU'],
    ['Nghị định', 'Decree'],
    ['Tỷ lệ hộ nghèo', 'poor household rate'],
    ['từ 955 tỷ đồng trở lên', 'tỷ đồng: billion dong'],
    ['tỷ đồng', 'billion dong'],
    ['triệu đồng/người/năm', 'million dong per person and year'],
    ['trên 3.900 ha', null],
    ['giảm 4 - 5%', null],
  ])('%s is %s', (words, english) => {
    expect(glossOf(words)).toBe(english);
  });

  it.each([
    ['từ 955 tỷ đồng trở lên', 'at least 955 tỷ đồng', 'at least 955 billion dong'],
    ['1.045 tỷ đồng', '1,045 tỷ đồng', '1,045 billion dong'],
    ['58 triệu đồng/người/năm', '58 triệu đồng/người/năm', '58 million dong per person and year'],
    ['3.200 hộ gia đình', '3,200 hộ gia đình', '3,200 households'],
    ['tăng 6,2%/năm', 'up by 6.2%/năm', 'up by 6.2% per year'],
    ['14 hộ kinh doanh', '14 hộ kinh doanh', null],
    ['giảm 2 - 2,5%', 'down by 2 - 2.5%', 'down by 2 - 2.5%'],
    ['trên 3.900 ha', 'more than 3,900 ha', 'more than 3,900 ha'],
    ['gồm 33 ha', '33 ha', null],
  ])('%s, which is %s, is %s', (printed, said, english) => {
    expect(valueInEnglish(printed, said)).toBe(english);
  });

  it('of a unit for each of something', () => {
    expect(unitGloss('triệu đồng', 'người/năm')).toBe('million dong per person and year');
    expect(unitGloss('triệu đồng/người/năm')).toBe('million dong per person and year');
    expect(unitGloss('triệu đồng', 'con trâu')).toBeNull();
    expect(unitGloss('%')).toBeNull();
  });
});

/** What share of a kind's words has a gloss, over texts with known answers where they are at hand. */
const GOLD = '../shared/gold/dev';
describe.skipIf(!existsSync(GOLD))('coverage over the texts with known answers', () => {
  it('is printed, and more than a third of the offices has a gloss', () => {
    const seen: Record<string, [glossed: number, all: number]> = {};
    const left = new Map<string, number>();
    const count = (kind: string, words: string, gloss: string | null) => {
      const [glossed, all] = seen[kind] ?? [0, 0];
      seen[kind] = [glossed + (gloss ? 1 : 0), all + 1];
      if (!gloss) left.set(`${kind}: ${words}`, (left.get(`${kind}: ${words}`) ?? 0) + 1);
    };
    for (const name of readdirSync(GOLD).filter((file) => file.endsWith('.txt'))) {
      const digest = digestOf(articleFromText(readFileSync(join(GOLD, name), 'utf8')), engine);
      for (const { positions } of digest.people) for (const one of positions) count('offices', one, officeGloss(one));
      for (const { type, issuer } of digest.documents) {
        count('types', type, typeGloss(type));
        if (issuer) count('bodies', issuer, glossOf(issuer));
      }
      for (const { indicator, unit, per } of digest.targets) {
        count('indicators', indicator, indicatorGloss(indicator));
        if (unit && !/^(?:%|ha|km2?|m2|kg|USD|MW|km²|m²)$/i.test(unit)) count('units', unit, unitGloss(unit, per));
      }
    }
    for (const [kind, [glossed, all]] of Object.entries(seen))
      console.log(`${kind}: ${glossed} of ${all} (${Math.round((100 * glossed) / all)} %)`);
    if (process.env.GLOSS_LEFT)
      console.log(
        [...left]
          .sort((a, b) => b[1] - a[1])
          .slice(0, 120)
          .map(([words, times]) => `${times} ${words}`)
          .join('\n'),
      );
    const [glossed = 0, all = 1] = seen.offices ?? [];
    expect(glossed / all).toBeGreaterThan(1 / 3);
  }, 120_000);
});
