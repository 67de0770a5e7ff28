import type { Document, Person, Target, Task } from '../digest/model.ts';
import {
  baseWords,
  capitalised,
  dateWords,
  documentName,
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
import { citePage, dayOf } from './citation.ts';
import { oneLine, webAddress } from './clean.ts';
import { issuerWords, joined, notesOf, settingDocument } from './facts.ts';
import { headRows, unreadRows } from './head.ts';
import { type Label, PHRASES } from './labels.ts';
import type { Chosen, Section } from './types.ts';

/** A digest as it stands on paper: what a Word file and a print are set from. */
export type Paper = {
  title: string;
  /** Where and when it was published, and when it was read: a line below the title. */
  source: string;
  /** The page's address where it is one of the web. */
  url: string | null;
  event: Noted | null;
  parts: Part[];
  unread: string[];
  /** How to cite the page. */
  citation: string;
  tail: string;
  /** What every footnote ends with: the page, its address and the day on which it was read. */
  footing: string;
};

/** Words with the sentences that say them; of a part without columns, the words are the sentence. */
export type Noted = { words: string; sentences: string[] };

export type Part =
  | { section: Section; heading: string; columns: Column[]; rows: Row[] }
  | { section: Section; heading: string; columns: null; rows: Noted[] };
/** `share` of the table's width, in hundredths. */
export type Column = { head: string; share: number; centred?: true };
/** `noted`: the cell that names the item and carries its footnote. */
export type Row = { cells: PaperCell[]; noted: number; sentences: string[] };
/** A cell's paragraphs, and what is taken from elsewhere on the page. */
export type PaperCell = { lines: string[]; notes: string[] };

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** The chosen digest, set for paper. Pure; every text is one clean line. */
export function paperOf(chosen: Chosen): Paper {
  const { input, digest, language } = chosen;
  const phrases = PHRASES[language];
  const { source } = input.digest;
  const rows = new Map(headRows(chosen).map((row) => [row.kind, row.words]));
  const read = dateWords(dayOf(input.readAt), language);
  const url = webAddress(source.url);
  const event = rows.get('event');
  return {
    title: oneLine(source.title),
    source: joined(
      [rows.get('site'), rows.get('published'), rows.get('readAt') && `${lower(phrases.readAt)} ${rows.get('readAt')}`],
      '; ',
    ),
    url,
    event: event && digest.event ? { words: event, sentences: quoted(digest.event, chosen) } : null,
    parts: chosen.sections.map((section, i) => partOf(section, `${ROMAN[i]}. ${phrases.sections[section]}`, chosen)),
    unread: unreadRows(chosen),
    citation: citePage(source, input.readAt, language),
    tail: phrases.tail,
    footing: joined(
      [oneLine(source.title), url, read && `${language === 'vi' ? 'đọc ngày' : 'read on'} ${read}`],
      ', ',
    ),
  };
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A footnote holds so many sentences of an item; a person may be named in twenty. */
const MOST_QUOTED = 3;

function quoted(item: Placed, { reading, language }: Chosen): string[] {
  const all = sentencesFor(reading, item).map(oneLine).filter(Boolean);
  const left = all.length - MOST_QUOTED;
  if (left < 1) return all.map((sentence) => `“${sentence}”`);
  const more = language === 'vi' ? `và ${left} câu khác trong trang` : `and ${left} more sentences of the page`;
  return [...all.slice(0, MOST_QUOTED).map((sentence) => `“${sentence}”`), more];
}

function partOf(section: Section, heading: string, chosen: Chosen): Part {
  if (section === 'summary') {
    const rows = chosen.digest.summary.map((item) => ({ words: oneLine(item.text), sentences: quoted(item, chosen) }));
    return { section, heading, columns: null, rows };
  }
  const { columns: words } = PHRASES[chosen.language];
  const set = TABLES[section];
  const items: readonly Placed[] = chosen.digest[section];
  const columns = [
    { head: chosen.language === 'vi' ? 'TT' : 'No.', share: 6, centred: true as const },
    ...set.columns.map(([label, share]) => ({ head: words[label], share })),
  ];
  const rows = items.map((item, i) => ({
    noted: set.noted + 1,
    sentences: quoted(item, chosen),
    cells: [cell(String(i + 1)), ...set.cells(item as never, chosen)],
  }));
  return { section, heading, ...withoutEmpty(columns, rows, set.noted + 1) };
}

/** Leaves out the columns in which nothing stands; the one that names the items takes their room. */
function withoutEmpty(columns: readonly Column[], rows: readonly Row[], noted: number) {
  const kept = columns.map((_, i) => i === noted || rows.some(({ cells }) => cells[i]?.lines.length));
  const room = columns.reduce((sum, { share }, i) => sum + (kept[i] ? 0 : share), 0);
  return {
    columns: columns
      .map((column, i) => (i === noted ? { ...column, share: column.share + room } : column))
      .filter((_, i) => kept[i]),
    rows: rows.map((row) => ({
      ...row,
      noted: kept.slice(0, noted).filter(Boolean).length,
      cells: row.cells.filter((_, i) => kept[i]),
    })),
  };
}

/** Of an item's own sentence no note is needed: its footnote gives it. */
const OWN_SENTENCE = /: (?:trong cùng câu|in the same sentence)\]$/;

const cell = (words: string | readonly string[] | null, notes: readonly string[] = []): PaperCell => ({
  lines: (typeof words === 'string' ? [words] : (words ?? [])).map(oneLine).filter(Boolean),
  notes: notes.map(oneLine).filter((note) => note && !OWN_SENTENCE.test(note)),
});

type Set<Item> = {
  columns: readonly (readonly [Label, number])[];
  noted: number;
  cells: (item: Item, chosen: Chosen) => PaperCell[];
};

const TARGETS: Set<Target> = {
  columns: [
    ['indicator', 25],
    ['printed', 21],
    ['unit', 11],
    ['period', 13],
    ['status', 11],
    ['document', 13],
  ],
  noted: 0,
  cells: (target, chosen) => {
    const { language } = chosen;
    const met = metWords(target.met, language);
    const value = [valueWords(target), wayWords(target, language), baseWords(target, language), met && `(${met})`];
    return [
      cell(capitalised(joined([target.indicator, target.scope && `(${target.scope})`], ' ')), notesOf(target, chosen)),
      cell(joined(value, ' ')),
      cell(joined([target.unit, target.per], '/')),
      cell(capitalised(periodWords(target.period, language))),
      cell(capitalised(statusWords(target.status, language))),
      cell(settingDocument(target.document, chosen)),
    ];
  },
};

const PEOPLE: Set<Person> = {
  columns: [
    ['name', 26],
    ['positions', 46],
    ['roles', 22],
  ],
  noted: 0,
  cells: (person, { language }) => [
    cell(person.name),
    cell(positionWords(person, language)),
    cell(capitalised(rolesWords(person, language).join(', '))),
  ],
};

const DOCUMENTS: Set<Document> = {
  columns: [
    ['type', 25],
    ['date', 15],
    ['issuer', 20],
    ['subject', 34],
  ],
  noted: 0,
  cells: (document, chosen) => {
    const { language, documents } = chosen;
    const draft = draftWords(document.draft, language);
    const relations = relationsWords(document, documents, language).map(capitalised);
    return [
      cell(joined([documentName(document), draft && `(${draft})`], ' ')),
      cell(document.date && dateWords(document.date, language)),
      cell(issuerWords(document, chosen)),
      cell([document.subject ?? '', ...relations], notesOf(document, chosen)),
    ];
  },
};

const TASKS: Set<Task> = {
  columns: [
    ['from', 18],
    ['to', 20],
    ['action', 41],
    ['due', 15],
  ],
  noted: 2,
  cells: (task, chosen) => [
    cell(task.from ?? PHRASES[chosen.language].nobody),
    cell(task.to),
    cell(capitalised(task.action), notesOf(task, chosen)),
    cell(capitalised(dueWords(task.due, chosen.language))),
  ],
};

const TABLES = { targets: TARGETS, people: PEOPLE, documents: DOCUMENTS, tasks: TASKS };
