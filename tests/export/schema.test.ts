import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { SCHEMA } from '../../lib/digest/model.ts';
import { choose } from '../../lib/export/choose.ts';
import schema from '../../lib/export/digest.schema.json' with { type: 'json' };
import { makeFiles } from '../../lib/export/hand-on.ts';
import { jsonOf } from '../../lib/export/json.ts';
import * as engine from '../../lib/session/engine.ts';
import { article, inputOf, READ_AT, sample } from './sample.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

const errorsOf = (value: unknown): unknown => (validate(value) ? [] : validate.errors);
const whole = () => JSON.parse(JSON.stringify(jsonOf(choose(inputOf()))));

const FOLDER = 'tests/own';
const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

describe('the JSON Schema', () => {
  it('is of the version that the digests have', () => {
    expect(schema.$defs.digest.properties.schema.const).toBe(SCHEMA);
  });

  it('has every key of the sample digest, and asks for each', () => {
    expect(Object.keys(sample).sort()).toEqual(
      schema.$defs.digest.required.toSorted((a: string, b: string) => (a < b ? -1 : 1)),
    );
  });

  it.each(texts)('holds for the digest of %s', (name) => {
    const read = articleFromText(readFileSync(`${FOLDER}/${name}`, 'utf8'), `https://example.gov.vn/${name}`);
    const digest = digestOf(read, engine);
    expect(errorsOf(JSON.parse(JSON.stringify(jsonOf(choose(inputOf(undefined, { article: read, digest }))))))).toEqual(
      [],
    );
  });

  it('holds for files of many, as one value and line by line', async () => {
    const reads = [1, 2].map(() => ({ article, digest: sample, readAt: READ_AT }));
    const making = { language: 'en', count: 2, madeAt: READ_AT } as const;
    const json = await makeFiles(reads, { ...making, format: 'json' });
    expect(errorsOf(JSON.parse(json.parts.join('')))).toEqual([]);
    const lines = await makeFiles(reads, { ...making, format: 'jsonl' });
    expect(
      lines.parts
        .join('')
        .trim()
        .split('\n')
        .map((line) => errorsOf(JSON.parse(line))),
    ).toEqual([[], []]);
  });

  it.each<[string, (digest: ReturnType<typeof whole>) => void]>([
    ['another version', (digest) => (digest.schema = 2)],
    ['an item without evidence', (digest) => delete digest.targets[0].at],
    ['an empty place of evidence', (digest) => (digest.people[0].at = [])],
    ['a value as text', (digest) => (digest.targets[0].value = '3900')],
    ['an unknown status', (digest) => (digest.targets[0].status = 'goal')],
    ['an attribute that nobody knows', (digest) => (digest.documents[0].colour = 'red')],
    ['a date in words', (digest) => (digest.documents[0].date = '5/12/2023')],
  ])('refuses %s', (_, spoil) => {
    const digest = whole();
    expect(errorsOf(digest)).toEqual([]);
    spoil(digest);
    expect(errorsOf(digest)).not.toEqual([]);
  });
});
