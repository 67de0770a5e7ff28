import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Digest, Target } from '../../lib/digest/model.ts';
import { makeFiles } from '../../lib/export/hand-on.ts';
import type { Language } from '../../lib/present/index.ts';
import * as engine from '../../lib/session/engine.ts';
import type { KeptRead } from '../../lib/session/kept.ts';
import { GUESSED_AT } from '../export/guessed-at.ts';
import { article, READ_AT, sample, targets } from '../export/sample.ts';
import { cellsOf, converted, folder, type OfficeCell, officeVersion, type Region } from './office.ts';

/**
 * Opens our Word and Excel files in LibreOffice: of the sample, of every text of our own, and of all of them in one;
 * asserts that it has no complaint, that headings, tables and footnotes are all there, and that under Vietnamese and
 * English settings numbers are numbers, days days, and texts texts. Writes the figures to docs/documents.md and the
 * first page, as it prints, to docs/pictures/word.png; exit code 1 where something is not as meant.
 */
const REPORT = 'docs/documents.md';
const PICTURE = 'docs/pictures/word.png';
const REGIONS: readonly Region[] = ['vi', 'en-US'];
const LANGUAGES: readonly Language[] = ['vi', 'en'];
const problems: string[] = [];
const expectThat = (good: boolean, problem: string): void => void (good || problems.push(problem));

const OWN = 'tests/own';
const own: KeptRead[] = readdirSync(OWN)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const read = articleFromText(readFileSync(join(OWN, name), 'utf8'), `https://example.gov.vn/${name}`);
    return { article: read, digest: digestOf(read, engine), readAt: READ_AT };
  });
/** Every string that programs guess at stands in a value's own words and in a task. */
const hostile: Digest = {
  ...sample,
  targets: [...targets, ...GUESSED_AT.map((printed): Target => ({ ...targets[0]!, printed }))],
  tasks: GUESSED_AT.map((action) => ({ ...sample.tasks[0]!, action })),
};
const sampleRead: KeptRead = { article, digest: hostile, readAt: READ_AT };

type Set = { name: string; reads: KeptRead[] };
const SETS: readonly Set[] = [
  { name: 'sample', reads: [sampleRead] },
  ...own.map((read, i) => ({ name: `own-${i + 1}`, reads: [read] })),
  { name: 'all', reads: [sampleRead, ...own] },
];

async function written(format: 'word' | 'excel', language: Language): Promise<string[]> {
  const paths: string[] = [];
  for (const { name, reads } of SETS) {
    const file = await makeFiles(reads, { format, language, count: reads.length, madeAt: READ_AT });
    const path = join(folder, `${name}-${language}.${format === 'word' ? 'docx' : 'xlsx'}`);
    writeFileSync(path, file.parts[0] as Uint8Array);
    paths.push(path);
  }
  return paths;
}

const KINDS = ['targets', 'people', 'documents', 'tasks'] as const;
const filled = ({ digest }: KeptRead) => KINDS.filter((kind) => digest[kind].length > 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const itemsOf = (reads: readonly KeptRead[]): number =>
  sum(reads.map(({ digest }) => sum(KINDS.map((kind) => digest[kind].length))));

type WordFigures = { headings: number; tables: number; rows: number; footnotes: number; references: number };

function checkWord(path: string, { name, reads }: Set): WordFigures {
  const text = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');
  const all = (tag: string) => [...text.getElementsByTagName(tag)];
  const tables = all('table:table');
  const headed = tables.filter((table) => table.getElementsByTagName('table:table-header-rows').length > 0);
  const figures = {
    headings: all('text:h').length,
    tables: tables.length,
    rows: all('table:table-row').length - tables.length,
    footnotes: all('text:note').filter((note) => note.getAttribute('text:note-class') === 'footnote').length,
    references: all('field:param').filter((field) => field.getAttribute('field:value')?.includes('NOTEREF')).length,
  };
  const parts = sum(reads.map((read) => filled(read).length + (read.digest.summary.length > 0 ? 1 : 0)));
  const wanted = {
    headings: parts + (reads.length > 1 ? reads.length : 0),
    tables: sum(reads.map((read) => filled(read).length)),
  };
  expectThat(figures.headings === wanted.headings, `${name}: ${figures.headings} headings, not ${wanted.headings}`);
  expectThat(figures.tables === wanted.tables, `${name}: ${figures.tables} tables, not ${wanted.tables}`);
  expectThat(
    headed.length === tables.length,
    `${name}: ${tables.length - headed.length} tables without a repeated head`,
  );
  expectThat(figures.rows === itemsOf(reads), `${name}: ${figures.rows} rows, not ${itemsOf(reads)}`);
  const noted = figures.footnotes + figures.references;
  expectThat(noted >= itemsOf(reads), `${name}: ${noted} footnotes and references to them for ${itemsOf(reads)} items`);
  for (const note of all('text:note-body'))
    expectThat(/“.+” \(.+\)\.|.+\./.test(note.textContent ?? ''), `${name}: a footnote says “${note.textContent}”`);
  return figures;
}

/** The cells below a head, of all sheets that have it. */
function column(sheets: OfficeCell[][][], head: string): OfficeCell[] {
  const none: OfficeCell = { type: null, value: null, text: '', formula: false };
  return sheets.flatMap((rows) => {
    const at = rows[0]?.findIndex(({ text }) => text === head) ?? -1;
    return at < 0 ? [] : rows.slice(1).map((row) => row[at] ?? none);
  });
}

function sheetsIn(path: string): OfficeCell[][][] {
  const xml = readFileSync(path, 'utf8');
  return xml
    .split('<table:table ')
    .slice(1)
    .map((sheet) =>
      cellsOf(
        `<table:table xmlns:table="t" xmlns:office="o" xmlns:text="x" ${sheet.split('</table:table>')[0]}</table:table>`,
      ),
    );
}

type ExcelFigures = { cells: number; numbers: number; days: number; texts: number };

function checkExcel(path: string, { name, reads }: Set, region: Region, language: Language): ExcelFigures {
  const where = `${name}, ${region}, words in ${language}`;
  const sheets = sheetsIn(path);
  const all = reads.flatMap(({ digest }) => digest.targets);
  const [value, valueTo, printed, task] =
    language === 'vi' ? ['Số', 'Đến số', 'Nguyên văn', 'Việc'] : ['Value', 'To value', 'As printed', 'Task'];
  const compare = (head: string, wanted: readonly (number | string | null)[]) => {
    const cells = column(sheets, head);
    expectThat(cells.length >= wanted.length, `${where}: ${cells.length} cells below ${head}, not ${wanted.length}`);
    wanted.forEach((want, i) => {
      const cell = cells[i];
      const good =
        want === null || want === ''
          ? !cell?.type
          : typeof want === 'number'
            ? cell?.type === 'float' && Math.abs(Number(cell.value) - want) <= Math.abs(want) * 1e-12
            : cell?.type === 'string' && cell.text.replace(/\s+/g, ' ').trim() === want;
      expectThat(good, `${where}: ${head} ${i + 1} should be ${JSON.stringify(want)}, is ${JSON.stringify(cell)}`);
    });
  };
  if (all.length > 0) {
    compare(
      value!,
      all.map((target) => target.value),
    );
    compare(
      valueTo!,
      all.map((target) => target.value_to),
    );
    compare(
      printed!,
      all.map((target) => target.printed.replace(/\s+/g, ' ').trim()),
    );
  }
  const tasks = reads.flatMap(({ digest }) => digest.tasks);
  if (tasks.length > 0)
    compare(
      task!,
      tasks.map(({ action }) => action.replace(/\s+/g, ' ').trim()),
    );
  const cells = sheets.flat(2);
  const of = (type: string) => cells.filter((cell) => cell.type === type);
  expectThat(!cells.some(({ formula }) => formula), `${where}: a formula`);
  const other = cells.filter(({ type }) => type !== null && !['float', 'string', 'date'].includes(type));
  expectThat(other.length === 0, `${where}: ${other.length} cells of another type: ${JSON.stringify(other[0])}`);
  expectThat(of('date').length >= reads.length, `${where}: the moments of reading are no dates`);
  return {
    cells: cells.filter(({ type }) => type).length,
    numbers: of('float').length,
    days: of('date').length,
    texts: of('string').length,
  };
}

const version = officeVersion();
if (version === null) {
  console.log('documents: skipped, LibreOffice is not here and can’t be installed');
} else {
  const figures: string[] = [version, '', '## Word', ''];
  figures.push(
    '| files | words | headings | tables | rows | footnotes | references to one of them | complaints |',
    '|--:|---|--:|--:|--:|--:|--:|--:|',
  );
  for (const language of LANGUAGES) {
    const paths = await written('word', language);
    const { paths: flat, complaints } = converted('vi', paths, 'fodt');
    const found = flat.map((path, i) => checkWord(path, SETS[i]!));
    const total = (key: keyof WordFigures) => sum(found.map((one) => one[key]));
    problems.push(...complaints);
    figures.push(
      `| ${paths.length} | ${language} | ${total('headings')} | ${total('tables')} | ${total('rows')} | ${total('footnotes')} | ${total('references')} | ${complaints.length} |`,
    );
    const printed = converted('vi', [paths[0]!, paths.at(-1)!], 'pdf');
    problems.push(...printed.complaints);
    if (language === 'vi') picture(converted('vi', [await pictured()], 'pdf').paths[0]!);
  }
  figures.push('', '## Excel', '');
  figures.push(
    '| files | words | region | cells | numbers | days and moments | texts | formulas | complaints |',
    '|--:|---|---|--:|--:|--:|--:|--:|--:|',
  );
  for (const language of LANGUAGES) {
    const paths = await written('excel', language);
    for (const region of REGIONS) {
      const { paths: flat, complaints } = converted(region, paths, 'fods');
      problems.push(...complaints);
      const found = flat.map((path, i) => checkExcel(path, SETS[i]!, region, language));
      const total = (key: keyof ExcelFigures) => sum(found.map((one) => one[key]));
      figures.push(
        `| ${paths.length} | ${language} | ${region} | ${total('cells')} | ${total('numbers')} | ${total('days')} | ${total('texts')} | 0 | ${complaints.length} |`,
      );
    }
  }
  console.log(figures.join('\n'));
  writeFileSync(
    REPORT,
    `# Word and Excel files in LibreOffice\n\nWritten by \`npm run prove\`. Of the sample, of each text in \`tests/own\` and of all in one; every value, date and text is compared with the digest.\n\n${figures.join('\n')}\n\nNot as meant: ${problems.length}.\n`,
  );
  for (const problem of problems.slice(0, 40)) console.error(problem);
  console.log(problems.length === 0 ? '\nAll as meant.' : `\n${problems.length} not as meant.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
rmSync(folder, { recursive: true, force: true });

/** The file whose picture is kept: of a text of our own with something of each kind. */
async function pictured(): Promise<string> {
  const [read] = own.toSorted((a, b) => filled(b).length - filled(a).length || itemsOf([a]) - itemsOf([b]));
  const file = await makeFiles([read!], { format: 'word', language: 'vi', count: 1, madeAt: READ_AT });
  const path = join(folder, 'picture.docx');
  writeFileSync(path, file.parts[0] as Uint8Array);
  return path;
}

function picture(pdf: string): void {
  const stem = join(folder, 'page');
  spawnSync('pdftoppm', ['-r', '80', '-f', '1', '-l', '1', '-png', '-singlefile', pdf, stem]);
  if (existsSync(`${stem}.png`)) copyFileSync(`${stem}.png`, PICTURE);
}
