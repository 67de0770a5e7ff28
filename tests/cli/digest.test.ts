import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND, PARAGRAPHS, page, type Row, type Run, run, TEXT, TITLE, temporaryFolder } from './run.ts';

const PARTS = ['schema', 'source', 'unread', 'event', 'summary', 'targets', 'people', 'documents', 'tasks'];

const path = temporaryFolder();
writeFileSync(path('meeting.html'), page());
writeFileSync(path('minutes.v2.txt'), TEXT);
writeFileSync(path('notes.doc'), TEXT);

describe('files to standard output', () => {
  let done: Run;
  beforeAll(() => {
    done = run([path('absent.txt'), path('meeting.html'), path('notes.doc'), path('minutes.v2.txt'), '--with-text']);
  });

  it('gives one digest a line, in the order of the files, with all its parts', () => {
    expect(done.rows.map(({ name }) => name)).toEqual(['meeting', 'minutes.v2']);
    for (const row of done.rows) {
      expect(Object.keys(row)).toEqual(['name', ...PARTS, 'text']);
      expect(row.source).toMatchObject({ title: TITLE, url: null, kind: 'article', language: 'vi' });
      expect(row.event?.date).toBe('2024-01-09');
      expect(row.people.map(({ name, positions }) => [name, positions])).toEqual([['Lê Văn Tám', ['Bí thư Tỉnh ủy']]]);
      expect(row.documents.map(({ number }) => number)).toEqual(['47-NQ/TU']);
      expect(row.targets.map(({ value, value_to }) => [value, value_to])).toEqual([
        [58, null],
        [2.5, 3],
      ]);
      expect(row.tasks.map(({ due }) => due)).toEqual(['trước ngày 15/2/2024']);
    }
  });

  it('adds the text that every place counts in', () => {
    const words = (row: Row, [start, end]: readonly [number, number]) => row.text?.slice(start, end);
    for (const row of done.rows) {
      expect(row.text).toBe([TITLE, ...PARAGRAPHS].join('\n'));
      for (const { text, at } of row.summary) expect(words(row, at)).toBe(text);
      for (const { printed, at } of row.targets) expect(words(row, at)).toContain(printed);
      for (const { name, at } of row.people) expect(words(row, at[0]!)).toContain(name);
      for (const { number, at } of row.documents) expect(words(row, at[0]!)).toContain(number);
      for (const { action, at } of row.tasks) expect(words(row, at)).toContain(action);
    }
  });

  it('says in one line what could not be read, and fails after the others are done', () => {
    expect(done.errors).toEqual([
      expect.stringMatching(/absent\.txt: ENOENT/),
      expect.stringMatching(/notes\.doc: neither \.html nor \.txt/),
    ]);
    expect(done.code).toBe(1);
  });
});

describe('files to a folder', () => {
  it('writes NAME.json, over that of an earlier run, and prints nothing', () => {
    for (const files of [['meeting.html'], ['meeting.html', 'minutes.v2.txt']])
      expect(run([...files.map(path), '--out', path('new/deep')])).toEqual({ code: 0, rows: [], out: '', errors: [] });
    expect(readdirSync(path('new/deep')).toSorted()).toEqual(['meeting.json', 'minutes.v2.json']);
    const digest = JSON.parse(readFileSync(path('new/deep/meeting.json'), 'utf8'));
    expect(Object.keys(digest)).toEqual(PARTS);
    expect(digest.source.title).toBe(TITLE);
  });
});

describe('usage', () => {
  it('is told without arguments, by the command as it is typed', () => {
    const [npm, ...args] = COMMAND;
    const { status, stdout, stderr } = spawnSync(npm, args, { encoding: 'utf8' });
    expect(stderr).toMatch(/^usage: npm run --silent digest -- FILE…/);
    expect([status, stdout]).toEqual([2, '']);
  });

  it('is told with an option that there is not', () => {
    const { code, out, errors } = run([path('meeting.html'), '--no-such-option']);
    expect(errors.slice(0, 2)).toEqual([expect.stringMatching(/no-such-option/), expect.stringMatching(/^usage: /)]);
    expect([code, out]).toEqual([2, '']);
  });
});
