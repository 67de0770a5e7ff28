import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMAND, page, run, TEXT, temporaryFolder } from './run.ts';

const path = temporaryFolder();
for (const folder of ['north', 'south']) mkdirSync(path(folder));
writeFileSync(path('north/plan.html'), page());
writeFileSync(path('south/plan.txt'), TEXT.replace('Thượng Hà', 'Hạ Hà'));
writeFileSync(path('south/report.txt'), TEXT);

const titleOf = (file: string): string => JSON.parse(readFileSync(path(file), 'utf8')).source.title;

describe('two inputs of one name', () => {
  it('keep the first, name the second and fail', () => {
    const inputs = ['north/plan.html', 'south/plan.txt', 'south/report.txt'].map(path);
    const { code, errors } = run([...inputs, '--out', path('files')]);
    expect(errors).toEqual([expect.stringMatching(/south\/plan\.txt: .*plan\.json/)]);
    expect(code).toBe(1);
    expect(readdirSync(path('files')).toSorted()).toEqual(['plan.json', 'report.json']);
    expect(titleOf('files/plan.json')).toContain('Thượng Hà');
  });

  it('do so as rows, and no name leaves the folder', () => {
    const names = ['same', 'same', 'a/x', 'b/x', '../../out', '..', '/', '', 'nul\0'];
    const rows = names.map((name, index) => JSON.stringify({ name, text: `Số ${index}\n${TEXT}` }));
    const { code, errors } = run(['-', '--out', path('outer/rows')], rows.join('\n'));
    expect(errors).toEqual([
      expect.stringMatching(/line 2: .*same\.json/),
      expect.stringMatching(/line 4: .*x\.json/),
      expect.stringMatching(/line 7: /),
      expect.stringMatching(/line 8: /),
      expect.stringMatching(/line 9: /),
    ]);
    expect(code).toBe(1);
    expect(readdirSync(path('outer'))).toEqual(['rows']);
    expect(readdirSync(path('outer/rows')).toSorted()).toEqual(['...json', 'out.json', 'same.json', 'x.json']);
    expect([titleOf('outer/rows/same.json'), titleOf('outer/rows/x.json')]).toEqual(['Số 0', 'Số 2']);
  });
});

describe('where nothing can be written', () => {
  it.each(['south/report.txt', 'south/report.txt/deeper'])('says so in one line: --out %s', (out) => {
    const { code, errors } = run([path('north/plan.html'), '--out', path(out)]);
    expect(errors).toEqual([expect.stringMatching(/^--out .*report\.txt.*: no folder .*E[A-Z]+/)]);
    expect(code).toBe(1);
  });

  it('does not take --out without a name for none', () => {
    const { code, out, errors } = run([path('north/plan.html'), '--out', '']);
    expect(errors).toEqual([expect.stringMatching(/^--out : no folder/)]);
    expect([code, out]).toEqual([1, '']);
  });

  it('ends quietly when standard output is closed early', () => {
    writeFileSync(path('rows.jsonl'), `${JSON.stringify({ text: TEXT })}\n`.repeat(200));
    const command = `${COMMAND.join(' ')} - <"$ROWS" | head -c 10`;
    const env = { ...process.env, ROWS: path('rows.jsonl') };
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['{"name":"1', '']);
  });
});
