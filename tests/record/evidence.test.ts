import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import type { Digest } from '../../lib/digest/model.ts';
import { unsupported } from '../evidence/check.ts';
import { RECORD } from '../evidence/record.ts';
import { FORMS } from './forms.ts';
import { BODY, pageOf, read } from './support.ts';

const article = pageOf(Object.values(FORMS)[0] + BODY);
const text = articleText(article);
const digest = read(article);
const page = (made: Digest) => ({ name: 'own', article, text, digest: made });
const first = (items: 'documents' | 'people', change: object): Digest => ({
  ...digest,
  [items]: [{ ...digest[items][0], ...change }],
});

/** For each check something untrue that it must find. */
const LIES: Record<string, Digest> = {
  "a record's document has its type, or its symbol tells it": first('documents', { type: 'Nghị quyết' }),
  "a record's document has day, month and year of its date": first('documents', { date: '2026-04-01' }),
  "a record's document has its issuer in print": first('documents', { issuer: 'UBND huyện', decoded: ['issuer'] }),
  "a record's signer has the name in a place of its own": first('people', { roles: ['speaker'] }),
};

describe('the checks of a record', () => {
  it.each(Object.entries(RECORD))('%s: says nothing of what is true, and finds what is not', (name, check) => {
    expect(check(page(digest)).length).toBeGreaterThan(0);
    expect(unsupported(page(digest), check)).toEqual([]);
    const lie = LIES[name];
    expect(lie && unsupported(page(lie), check)).toHaveLength(1);
  });
});
