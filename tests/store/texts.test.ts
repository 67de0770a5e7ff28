import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en as enWords } from '../../lib/i18n/en.ts';
import { en as enLibrary } from '../../lib/i18n/library/en.ts';
import { vi as viLibrary } from '../../lib/i18n/library/vi.ts';
import { vi as viWords } from '../../lib/i18n/vi.ts';
import { BOTH, readBuilt } from './built.ts';
import { partsOf, rowsOf } from './markdown.ts';

const LANGUAGES = ['vi', 'en'] as const;
/** Letters that only Vietnamese has. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** What the stores take: Chrome 75, 132 and 16,000; Mozilla 50, 250 and 15,000; Edge 45, and 250 to 10,000. */
const LIMITS = { Name: [1, 45], 'Short description': [1, 132], Summary: [1, 250], Description: [250, 10_000] } as const;

const permissionsOf = (): string[] => [
  ...new Set(BOTH.flatMap((build) => JSON.parse(readBuilt(build, 'manifest.json')).permissions as string[])),
];

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const part = partsOf(`docs/store/listing.${language}.md`);

  it.each(Object.entries(LIMITS))('has a %s within what every store takes', (heading, [least, most]) => {
    const text = part(heading);
    expect(text).toBe(text.normalize('NFC'));
    expect([...text].length).toBeGreaterThanOrEqual(least);
    expect([...text].length).toBeLessThanOrEqual(most);
  });

  it('has the name and the short description of the package, which stores take from there', () => {
    for (const build of BOTH) {
      const { name, description } = JSON.parse(readBuilt(build, `_locales/${language}/messages.json`));
      expect(part('Name')).toBe(name.message);
      expect(part('Short description')).toBe(description.message);
    }
  });
});

describe('what the stores’ forms ask', () => {
  const part = partsOf('docs/store/review.md');

  it('gives each permission of the manifests a sentence in both languages, and none that isn’t asked for', () => {
    const rows = rowsOf(part('Permissions'));
    expect(rows.map(([name]) => name).toSorted()).toEqual(permissionsOf().toSorted());
    for (const [name, english = '', vietnamese = ''] of rows) {
      expect(english, name).toMatch(/^[A-Z][^.]{20,300}\.$/);
      expect(english, name).not.toMatch(/[ăđơư]/i);
      expect(vietnamese, name).toMatch(/^\p{Lu}[^.]{20,300}\.$/u);
      expect(vietnamese, name).toMatch(VIETNAMESE);
    }
  });

  it.each(['Single purpose', 'No host permission', 'Remote code', 'Data use'])(
    'says %s in both languages',
    (heading) => {
      const [english = '', vietnamese = ''] = part(heading).split('\n\n');
      expect(english).toMatch(/^\*\*en\*\*: [A-Z].{50,}/);
      expect(vietnamese).toMatch(/^\*\*vi\*\*: \p{Lu}.{50,}/u);
      expect(vietnamese).toMatch(VIETNAMESE);
    },
  );

  it('quotes the policy that the pages have', () => {
    const { extension_pages: policy } = JSON.parse(readBuilt('chrome', 'manifest.json')).content_security_policy;
    for (const [, quoted = ''] of part('Remote code').matchAll(/`(default-src[^`]{1,100})`/g))
      expect(policy.startsWith(quoted)).toBe(true);
  });
});

describe('the privacy text', () => {
  const [vi, en] = LANGUAGES.map((language) => readFileSync(`docs/store/privacy.${language}.md`, 'utf8')) as [
    string,
    string,
  ];

  it('says the same in both languages: as many parts, paragraphs and rows', () => {
    const shape = (text: string): string[] =>
      text.split('\n').map((line) => /^(?:#{1,3} |\||\*\*|$)/.exec(line)?.[0] ?? 'text');
    expect(shape(vi)).toEqual(shape(en));
    expect(rowsOf(vi).length).toBe(4);
    expect(vi).toMatch(VIETNAMESE);
    expect(en).not.toMatch(/[ăđơư]/);
  });

  it.each([
    [vi, { ...viWords, ...viLibrary }],
    [en, { ...enWords, ...enLibrary }],
  ])('names entries of the interface as they stand there', (text, words) => {
    const named = [...text.matchAll(/“([^”]{1,60})”/g)].map(([, name = '']) => name);
    expect(named).toHaveLength(2);
    for (const name of named) expect(Object.values(words).map((word) => word.replace('…', ''))).toContain(name);
  });
});
