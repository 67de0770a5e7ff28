import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../../lib/digest/model.ts';
import { makeFile } from '../../lib/export/file.ts';
import { guardText } from '../../lib/export/guard.ts';
import { type CopyInput, makeCopy } from '../../lib/export/index.ts';
import type { Language } from '../../lib/present/index.ts';
import { GUESSED_AT } from '../export/guessed-at.ts';
import { documents, inputOf, sample, targets } from '../export/sample.ts';
import { cellsOf, folder, LANGUAGE_ID, type OfficeCell, officeVersion, openIn, type Region } from './office.ts';

/**
 * Opens our CSV file, pasted text and rich table in LibreOffice under Vietnamese and English regional settings, and
 * asserts of every cell that it is what was meant. Prints the figures as a Markdown table and writes them to
 * docs/spreadsheets.md; exit code 1 where a cell is wrong. Without LibreOffice it says so and proves nothing.
 */
const REPORT = 'docs/spreadsheets.md';

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const REGIONS: readonly Region[] = ['vi', 'en-US'];
/** Every string that programs guess at stands in a value's own words, in a document's number and in a task. */
const digest: Digest = {
  ...sample,
  targets: [...targets, ...GUESSED_AT.map((printed) => ({ ...targets[0]!, printed }))],
  documents: [...documents, ...GUESSED_AT.map((number) => ({ ...documents[0]!, number }))],
  tasks: GUESSED_AT.map((action) => ({ ...sample.tasks[0]!, action })),
};

type Way = { name: string; extension: string; text: (input: CopyInput) => string; filter: (region: Region) => string };
const separated = (separator: number, detect: boolean) => (region: Region) =>
  `CSV:${separator},34,76,1,,${LANGUAGE_ID[region]},false,${detect}`;
const csv = (input: CopyInput) => makeFile(input, 'csv').text;
const tsv = (input: CopyInput) => makeCopy(input, 'csv').plain;
/** 59 is ";", 9 the tab; the last option of the filter is "detect special numbers", which makes dates of fractions. */
const WAYS: readonly Way[] = [
  { name: 'CSV file', extension: 'csv', text: csv, filter: separated(59, false) },
  { name: 'CSV file, special numbers detected', extension: 'csv', text: csv, filter: separated(59, true) },
  { name: 'pasted CSV', extension: 'csv', text: tsv, filter: separated(9, false) },
  { name: 'pasted CSV, special numbers detected', extension: 'csv', text: tsv, filter: separated(9, true) },
  {
    name: 'rich table, special numbers detected',
    extension: 'html',
    text: (input) => makeFile(input, 'table').text,
    filter: (region) => `HTML (StarCalc):${LANGUAGE_ID[region]} true`,
  },
];

const problems: string[] = [];
const figures: string[] = [];

/** The rows under a head that has a column of the name, up to the row that is no longer of its table. */
function columnOf(rows: readonly OfficeCell[][], name: string, count: number): OfficeCell[] {
  const head = rows.findIndex((row) => row.some(({ text }) => text === name));
  const at = rows[head]?.findIndex(({ text }) => text === name) ?? -1;
  const none: OfficeCell = { type: null, value: null, text: '', formula: false };
  return rows.slice(head + 1, head + 1 + count).map((row) => row[at] ?? none);
}

function open(way: Way, region: Region): void {
  const files = LANGUAGES.map((language) => {
    const file = join(folder, `digest-${language}.${way.extension}`);
    writeFileSync(file, way.text(inputOf({ kind: 'all' }, { digest, language })));
    return file;
  });
  const sheets = openIn(region, files, way.filter(region), 'fods');
  for (const [i, language] of LANGUAGES.entries()) check(cellsOf(sheets[i] ?? ''), way, region, language);
}

function check(rows: OfficeCell[][], way: Way, region: Region, language: Language): void {
  const where = `${way.name}, ${region}, words in ${language}`;
  const [value, valueTo, printed, number] =
    language === 'vi' ? ['Số', 'Đến số', 'Nguyên văn', 'Số, ký hiệu'] : ['Value', 'To value', 'As printed', 'Number'];
  const expectAll = (name: string, cells: OfficeCell[], wanted: readonly (string | number | null)[]) => {
    for (const [i, want] of wanted.entries()) {
      const cell = cells[i];
      const good =
        want === null
          ? cell?.type === null
          : typeof want === 'number'
            ? cell?.type === 'float' && Number(cell.value) === want
            : cell?.type === 'string' && bare(cell.text) === bare(want);
      if (!good)
        problems.push(`${where}: ${name} row ${i + 1} should be ${JSON.stringify(want)}, is ${JSON.stringify(cell)}`);
    }
    return wanted.filter((want) => want !== null).length;
  };
  const count = digest.targets.length;
  const numbers =
    expectAll(
      value!,
      columnOf(rows, value!, count),
      digest.targets.map((target) => target.value),
    ) +
    expectAll(
      valueTo!,
      columnOf(rows, valueTo!, count),
      digest.targets.map((target) => target.value_to),
    );
  const texts =
    expectAll(
      printed!,
      columnOf(rows, printed!, count),
      digest.targets.map((target) => target.printed),
    ) +
    expectAll(
      number!,
      columnOf(rows, number!, digest.documents.length),
      digest.documents.map((d) => d.number),
    );
  const all = rows.flat();
  const formulas = all.filter(({ formula }) => formula).length;
  if (formulas > 0) problems.push(`${where}: ${formulas} formulas`);
  const dates = all.filter(({ type }) => type !== null && !['string', 'float'].includes(type));
  for (const { value } of dates)
    if (!DAYS.has(value ?? '')) problems.push(`${where}: a date that nobody meant: ${value}`);
  figures.push(
    `| ${way.name} | ${region} | ${language} | ${all.filter(({ type }) => type).length} | ${numbers} | ${texts} | ${dates.length} | ${formulas} |`,
  );
}

/** A file with ";" that is opened where "," parts the cells: nothing reads as meant, and nothing may be live. */
function openAtCommas(region: Region): void {
  const file = join(folder, 'commas.csv');
  const hostile = GUESSED_AT.map((text) => ({ ...targets[0]!, indicator: `tăng 7,5%,${text}, ${text},hết` }));
  writeFileSync(file, csv(inputOf({ kind: 'all' }, { digest: { ...sample, targets: hostile } })));
  const cells = cellsOf(openIn(region, [file], separated(44, true)(region), 'fods')[0] ?? '').flat();
  const formulas = cells.filter(({ formula }) => formula).length;
  const dates = cells.filter(({ type, value }) => type === 'date' && !DAYS.has(value ?? '')).length;
  if (formulas + dates > 0) problems.push(`CSV file parted at commas, ${region}: ${formulas} formulas, ${dates} dates`);
  figures.push(
    `CSV file parted at commas under ${region}: ${cells.length} cells, ${formulas} formulas, ${dates} dates.`,
  );
}

/** The days that are meant as days: they may arrive as dates, and then as these. */
const DAYS = new Set(['2024-02-05', '2023-12-05', '2024-03-31']);
const bare = (text: string): string => text.replace(/^“|”$/g, '');

/** Without guards the same strings are misread: what the proof would look like if it could not fail. */
function misreadWithoutGuard(region: Region): number {
  const file = join(folder, 'control.csv');
  writeFileSync(file, `\uFEFF${GUESSED_AT.map((text) => `"${text.replaceAll('"', '""')}"`).join('\r\n')}\r\n`);
  const rows = cellsOf(openIn(region, [file], separated(59, true)(region), 'fods')[0] ?? '');
  return rows.filter(([cell]) => cell?.type !== 'string').length;
}

/** Word processors take the rich table as tables of text. */
function checkWriter(): void {
  const file = join(folder, 'table.html');
  writeFileSync(file, makeFile(inputOf(), 'table').text);
  const [xml = ''] = openIn('vi', [file], 'HTML (StarWriter)', 'fodt');
  const tables = xml.match(/<table:table /g)?.length ?? 0;
  if (tables !== 5) problems.push(`Writer: ${tables} tables instead of 5`);
  for (const text of ['trên 3.900 ha', '8/1', '955,25', 'chưa đạt', 'Trích tự động, đối chiếu với nguồn'])
    if (!xml.includes(text)) problems.push(`Writer: "${text}" is lost`);
  figures.push('', `Rich table opened in Writer: ${tables} tables.`);
}

const version = officeVersion();
if (version === null) {
  console.log(
    'spreadsheet: skipped, LibreOffice is not here (apt-get install -y libreoffice-calc-nogui libreoffice-writer-nogui)',
  );
} else {
  figures.push(version, '');
  figures.push(
    '| opened as | region | words | cells | numbers as meant | texts as meant | dates as meant | formulas |',
  );
  figures.push('|---|---|---|--:|--:|--:|--:|--:|');
  for (const way of WAYS) for (const region of REGIONS) open(way, region);
  figures.push('');
  REGIONS.forEach(openAtCommas);
  checkWriter();
  const control = REGIONS.map((region) => `${misreadWithoutGuard(region)} under ${region}`);
  figures.push(
    '',
    `Of the ${GUESSED_AT.length} strings that programs guess at, LibreOffice misreads without guards: ${control.join(', ')}.`,
  );
  if (control.some((line) => line.startsWith('0 ')))
    problems.push('the control was not misread: the proof proves nothing');
  if (GUESSED_AT.some((text) => guardText(text) === text)) problems.push('a string of the list is not guarded');
  console.log(figures.join('\n'));
  writeFileSync(
    REPORT,
    `# What LibreOffice makes of files and copies\n\nWritten by \`npm run prove\`.\n\n${figures.join('\n')}\n\nWrong: ${problems.length}.\n`,
  );
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? '\nAll cells as meant.' : `\n${problems.length} cells are wrong.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
rmSync(folder, { recursive: true, force: true });
