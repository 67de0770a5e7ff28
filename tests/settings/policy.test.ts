import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyFrom, underPolicy } from '../../lib/settings/policy.ts';
import { DEFAULTS } from '../../lib/settings/types.ts';

const NONE = policyFrom({});

describe('the policy of an organisation', () => {
  it('sets nothing where there is none, and where its values are none of those allowed', () => {
    expect(Object.values(NONE)).toEqual(Object.values(NONE).map(() => null));
    expect(
      policyFrom({ language: 'fr', csvSeparator: 1, contextMenu: 'no', copyFormat: 'docx', welcomePage: 0 }),
    ).toEqual(NONE);
    expect(underPolicy(DEFAULTS, NONE)).toEqual({ settings: DEFAULTS, managed: [] });
  });

  it('wins over what the person has chosen, and is named', () => {
    const own = { ...DEFAULTS, language: 'vi', separator: ';', contextMenu: true } as const;
    const policy = policyFrom({ language: 'en', csvSeparator: ',', contextMenu: false, copyFormat: 'csv' });
    const { settings, managed } = underPolicy(own, policy);
    expect(settings).toMatchObject({ language: 'en', separator: ',', contextMenu: false });
    expect(settings.formats).toEqual(['csv', 'plain', 'markdown', 'table', 'json']);
    expect(managed.toSorted()).toEqual(['contextMenu', 'formats', 'language', 'separator']);
  });

  it('leaves the order of the other formats to the person', () => {
    const own = { ...DEFAULTS, formats: ['json', 'table', 'csv', 'markdown', 'plain'] } as const;
    expect(underPolicy(own, policyFrom({ copyFormat: 'table' })).settings.formats).toEqual([
      'table',
      'json',
      'csv',
      'markdown',
      'plain',
    ]);
  });

  describe('as the schema for Chrome has it', () => {
    type Property = { type: string; enum?: string[] };
    const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
      properties: Record<string, Property>;
    };

    it('has the same names', () => {
      expect(Object.keys(properties).toSorted()).toEqual(Object.keys(NONE).toSorted());
    });

    it.each(Object.entries(properties))('%s: every value that the schema allows is taken', (name, property) => {
      const values = property.type === 'boolean' ? [true, false] : (property.enum ?? []);
      expect(values.length).toBeGreaterThan(1);
      for (const value of values) expect(policyFrom({ [name]: value })).toEqual({ ...NONE, [name]: value });
    });

    it('is explained value by value in docs/managed.md', () => {
      const text = readFileSync('docs/managed.md', 'utf8');
      for (const [name, property] of Object.entries(properties)) {
        expect(text).toContain(`\`${name}\``);
        for (const value of property.enum ?? []) expect(text, name).toContain(`\`${value}\``);
      }
    });
  });
});
