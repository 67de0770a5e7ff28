import type { Document, Person, Target, Task } from '../digest/model.ts';
import {
  baseWords,
  comparatorWords,
  dateWords,
  directionWords,
  draftWords,
  dueWords,
  metWords,
  type Placed,
  periodWords,
  positionWords,
  relationsWords,
  rolesWords,
  sentencesFor,
  statusWords,
  valueWords,
  wayWords,
} from '../present/index.ts';
import { oneLine } from './clean.ts';
import { issuerWords, joined, notesOf, settingDocument } from './facts.ts';
import { type Label, PHRASES } from './labels.ts';
import type { Chosen, Section } from './types.ts';

/** A cell is text, a number, or a date as precise as the page gives it; null where there is nothing. */
export type Cell = string | number | { iso: string } | null;
export type Table = { section: Section; labels: Label[]; heads: string[]; rows: Cell[][] };
type Row = Partial<Record<Label, Cell>>;

/**
 * How wide a table is: 'full' has every column (a file); 'numbers' leaves out what `printed` says and moves what few rows
 * have into the notes; 'words' leaves out the numbers too.
 */
export type Width = 'full' | 'numbers' | 'words';

const COLUMNS: Record<Section, readonly Label[]> = {
  targets: [
    'indicator',
    'scope',
    'printed',
    'value',
    'valueTo',
    'unit',
    'comparator',
    'direction',
    'status',
    'period',
    'base',
    'met',
    'document',
    'notes',
    'sentence',
  ],
  people: ['name', 'positions', 'roles', 'sentence'],
  documents: ['type', 'number', 'draft', 'date', 'issuer', 'subject', 'relations', 'notes', 'sentence'],
  tasks: ['from', 'to', 'action', 'due', 'notes', 'sentence'],
  summary: ['sentence'],
};
const LEFT_OUT: Record<Width, ReadonlySet<Label>> = {
  full: new Set(),
  numbers: new Set(['comparator', 'direction', 'base', 'met']),
  words: new Set(['comparator', 'direction', 'base', 'met', 'value', 'valueTo', 'unit']),
};

/**
 * One table for each chosen section that has items. A full table has the same columns on every page; a narrow one
 * leaves out the columns that are empty throughout, and the sentences unless it is one item's.
 */
export const tablesOf = (chosen: Chosen, width: Width): Table[] =>
  chosen.sections
    .filter((section) => chosen.digest[section].length > 0)
    .map((section) => {
      const rows = ROWS[section](chosen, width);
      const labels = COLUMNS[section].filter((label) => {
        if (width === 'full') return true;
        if (LEFT_OUT[width].has(label)) return false;
        if (label === 'sentence' && section !== 'summary' && !chosen.single) return false;
        return rows.some((row) => !isEmpty(row[label]));
      });
      const { columns } = PHRASES[chosen.language];
      return {
        section,
        labels,
        heads: labels.map((label) => columns[label]),
        rows: rows.map((row) => labels.map((label) => cleaned(row[label]))),
      };
    });

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell === null || cell === '';
const cleaned = (cell: Cell | undefined): Cell => {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'string' ? oneLine(cell) || null : cell;
};
const sentence = (item: Placed, { reading }: Chosen): string => sentencesFor(reading, item).join(' ');

const ROWS: Record<Section, (chosen: Chosen, width: Width) => Row[]> = {
  targets: (chosen, width) => chosen.digest.targets.map((target) => targetRow(target, chosen, width)),
  people: (chosen) => chosen.digest.people.map((person) => personRow(person, chosen)),
  documents: (chosen) => chosen.digest.documents.map((document) => documentRow(document, chosen)),
  tasks: (chosen) => chosen.digest.tasks.map((task) => taskRow(task, chosen)),
  summary: ({ digest }) => digest.summary.map(({ text }) => ({ sentence: text })),
};

const targetRow = (target: Target, chosen: Chosen, width: Width): Row => ({
  indicator: target.indicator,
  scope: target.scope,
  printed: valueWords(target),
  value: target.value,
  valueTo: target.value_to,
  unit: joined([target.unit, target.per], '/'),
  comparator: comparatorWords(target.comparator, chosen.language),
  direction: directionWords(target.direction, chosen.language),
  status: statusWords(target.status, chosen.language),
  period: periodWords(target.period, chosen.language),
  base: target.base,
  met: metWords(target.met, chosen.language),
  document: settingDocument(target.document, chosen),
  notes: targetNotes(target, chosen, width),
  sentence: sentence(target, chosen),
});

function targetNotes(target: Target, chosen: Chosen, width: Width): string {
  const { language } = chosen;
  const own =
    width === 'full' ? [] : [wayWords(target, language), metWords(target.met, language), baseWords(target, language)];
  return joined([joined(own, ', '), ...notesOf(target, chosen)], ' ');
}

const personRow = (person: Person, chosen: Chosen): Row => ({
  name: person.name,
  positions: positionWords(person, chosen.language).join('; '),
  roles: rolesWords(person, chosen.language).join(', '),
  sentence: sentence(person, chosen),
});

const documentRow = (document: Document, chosen: Chosen): Row => ({
  type: document.type,
  number: document.number,
  draft: draftWords(document.draft, chosen.language),
  date: document.date && { iso: document.date },
  issuer: issuerWords(document, chosen),
  subject: document.subject,
  relations: relationsWords(document, chosen.documents, chosen.language, true).join('; '),
  notes: notesOf(document, chosen).join(' '),
  sentence: sentence(document, chosen),
});

const taskRow = (task: Task, chosen: Chosen): Row => ({
  from: task.from,
  to: task.to,
  action: task.action,
  due: task.due && ISO_DAY.test(task.due) ? { iso: task.due } : dueWords(task.due, chosen.language),
  notes: notesOf(task, chosen).join(' '),
  sentence: sentence(task, chosen),
});

/** A date cell in words, for the formats that a person reads. */
export const dateCellWords = ({ iso }: { iso: string }, { language }: Chosen): string => dateWords(iso, language);
