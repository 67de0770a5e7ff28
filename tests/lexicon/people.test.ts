import { describe, expect, it } from 'vitest';
import { RANK_AFTER, rankBefore } from '../../lib/extract/people/titles.ts';
import { nameCandidates } from '../../lib/grammar/names.ts';
import { officesIn } from '../../lib/grammar/offices.ts';
import { RANK_ROWS } from '../../lib/grammar/ranks.ts';
import { BODY_NOUNS, COMMA_FIELDS, TERRITORY_NOUNS } from '../../lib/lexicon/bodies.ts';
import { ALSO_WORDS, COMMON_FAMILY_NAMES, MIDDLE_NAMES, MINORITY_FIRST } from '../../lib/lexicon/family-names.ts';
import { HONORIFICS, PLURAL_HONORIFICS } from '../../lib/lexicon/honorifics.ts';
import { NAMED_AFTER, PLACES, STREET_NAMES } from '../../lib/lexicon/not-names.ts';
import { COMPOUNDS, NOT_OFFICES, OFFICE_ENDS, OFFICE_HEADS } from '../../lib/lexicon/offices.ts';
import { DEGREES } from '../../lib/lexicon/ranks.ts';
import { GIVES, ROLE_VERBS, TAKES } from '../../lib/lexicon/roles.ts';
import { fold, foldMarks } from '../../lib/text/fold.ts';
import { peopleOf } from '../extract/people/support.ts';

const reading = (text: string) => ({ marked: foldMarks(text), folded: fold(text) });
const offices = (text: string): string[] =>
  officesIn(reading(text), new Set()).map(({ start, end }) => text.slice(start, end));
const shapes = (text: string): string[] => nameCandidates(reading(text)).map(({ shape }) => shape);

describe('family names', () => {
  it.each([...COMMON_FAMILY_NAMES])('%s begins a name', (family) => {
    expect(shapes(`với ${family} Khánh Duyên`)).toEqual(['full']);
  });
  it.each([...ALSO_WORDS])('%s is plain only before a usual middle name', (family) => {
    const [bare] = nameCandidates(reading(`với ${family} Khánh Duyên`));
    const [plain] = nameCandidates(reading(`với ${family} Thị Duyên`));
    expect([bare?.sure, plain?.sure]).toEqual([false, COMMON_FAMILY_NAMES.has(family)]);
  });
  it.each([...MINORITY_FIRST])('%s begins a name', (first) => {
    expect(shapes(`với ${first} Khánh`)).toEqual(['full']);
  });
  it('middle names are capitalised syllables', () => {
    expect([...MIDDLE_NAMES].filter((name) => !/^\p{Lu}\p{Ll}+$/u.test(name))).toEqual([]);
  });
});

describe('titles', () => {
  it.each([...RANK_ROWS, ...DEGREES])('%s stands before a name and after it', (rank) => {
    expect(rankBefore(`với ${fold(rank)} `)?.[1]).toBe(fold(rank));
    expect(RANK_AFTER.exec(fold(rank))?.[0]).toBe(fold(rank));
  });
  it.each([...HONORIFICS, ...PLURAL_HONORIFICS])('%s makes what follows a person', (word) => {
    expect(peopleOf(`Đoàn gặp ${word} Trần An tại nhà.`).map(({ name }) => name)).toEqual(['Trần An']);
  });
});

describe('offices', () => {
  it.each(OFFICE_HEADS)('%s is an office', (head) => {
    expect(offices(`gặp ${head}.`)).toEqual([head]);
  });
  it.each(NOT_OFFICES)('%s is none', (body) => {
    expect(offices(`gặp ${body}.`)).toEqual([]);
  });
  it.each(OFFICE_ENDS)('an office ends before "%s"', (verb) => {
    expect(offices(`Giám đốc Sở Mỏ ${verb} hàng.`)).toEqual(['Giám đốc Sở Mỏ']);
  });
  it.each(COMPOUNDS)('no syllable of "%s" ends one', (compound) => {
    expect(offices(`Giám đốc Ban ${compound}.`)).toEqual([`Giám đốc Ban ${compound}`]);
  });
  it.each(COMMA_FIELDS)('%s stays together', (field) => {
    const named = field.charAt(0).toUpperCase() + field.slice(1);
    expect(offices(`Giám đốc Sở ${named}.`)).toEqual([`Giám đốc Sở ${named}`]);
  });
  it.each(BODY_NOUNS)('", %s" names the larger body', (noun) => {
    const larger = noun.charAt(0).toUpperCase() + noun.slice(1);
    expect(offices(`Trưởng phòng Kỹ thuật, ${larger} Mỏ.`)).toEqual([`Trưởng phòng Kỹ thuật, ${larger} Mỏ`]);
  });
  it.each(TERRITORY_NOUNS)('the place behind "%s" is no person', (noun) => {
    expect(peopleOf(`Mưa lớn ở ${noun} Lương Bình đã ngớt.`)).toEqual([]);
  });
});

describe('what is no name', () => {
  it.each(PLACES)('%s is a place', (place) => {
    expect(shapes(`ở ${place}.`).filter((shape) => shape === 'full' || shape === 'two')).toEqual([]);
  });
  it.each(STREET_NAMES)('%s is a person with a title only', (name) => {
    expect(peopleOf(`Cấm xe trên ${name} từ 7 giờ.`)).toEqual([]);
    expect(peopleOf(`Đoàn gặp ông ${name} tại nhà.`)).toHaveLength(1);
  });
  it.each(NAMED_AFTER)('what is called %s … is no person', (noun) => {
    expect(peopleOf(`Khởi công ${noun} Trần Khánh Duyên vào tháng sau.`)).toEqual([]);
  });
});

describe('role verbs', () => {
  const roleOf = (verb: string): string[] => peopleOf(`Ông Trần Khánh Duyên ${verb} hôm nay.`)[0]?.roles ?? [];
  const cases = Object.entries(ROLE_VERBS).flatMap(([role, verbs]) => verbs.map((verb) => [verb, role] as const));
  it.each(cases)('%s: %s', (verb, role) => {
    const said: Readonly<Record<string, string>> = { orders: 'speaker', present: 'attendee' };
    expect(roleOf(verb)).toContain(said[role] ?? role);
  });
  it.each(GIVES)('được %s: an office given', (verb) => {
    expect([roleOf(`được ${verb}`), roleOf(`được Tỉnh ủy ${verb}`)]).toEqual([['appointed'], ['appointed']]);
  });
  it.each(TAKES)('bị %s: an office taken', (verb) => {
    expect([roleOf(`bị ${verb}`), roleOf(`bị Tỉnh ủy ${verb}`)]).toEqual([['dismissed'], ['dismissed']]);
  });
});
