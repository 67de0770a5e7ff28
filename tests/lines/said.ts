import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Span } from '../../lib/digest/model.ts';
import { extractDocuments } from '../../lib/extract/documents/index.ts';
import { extractEvent } from '../../lib/extract/event/index.ts';
import { extractPeople } from '../../lib/extract/people/index.ts';
import { extractTargets } from '../../lib/extract/targets/index.ts';
import { extractTasks } from '../../lib/extract/tasks/index.ts';
import { datesIn, isoDate } from '../../lib/grammar/dates.ts';
import { nameCandidates } from '../../lib/grammar/names.ts';
import { officesIn } from '../../lib/grammar/offices.ts';
import { periodsIn } from '../../lib/grammar/periods.ts';
import { quantitiesIn } from '../../lib/grammar/quantities.ts';
import { decodeSymbol, symbolAt } from '../../lib/grammar/symbols.ts';
import { type Reading, read } from '../../lib/text/reading.ts';

const readingOf = (lines: readonly string[]): Reading => read(articleFromText(['Tin hội nghị', ...lines].join('\n')));

/** Every item of a page of these lines, in words: its kind, each attribute that says something, its evidence, its rule. */
export function itemsOf(lines: readonly string[]): string[] {
  const reading = readingOf(lines);
  const documents = extractDocuments(reading);
  const people = extractPeople(reading);
  const event = extractEvent(reading);
  const targets = extractTargets(reading, { documents, event });
  const tasks = extractTasks(reading, { people });
  const found = { event: event ? [event] : [], target: targets, person: people, document: documents, task: tasks };
  return inWords(found, reading);
}

/** What the small parsers find in these lines, in words: periods, dates, quantities, names, offices, symbols. */
export function partsOf(lines: readonly string[]): string[] {
  const reading = readingOf(lines);
  const { marked, folded } = reading;
  const names = nameCandidates(reading).filter(({ shape }) => shape !== 'one');
  const starts = new Set(names.filter(({ sure }) => sure).map(({ start }) => start));
  const symbols = [...marked.matchAll(/(?<![\d/-])\d/g)].flatMap(({ index }) => symbolAt(marked, index) ?? []);
  const found = {
    period: periodsIn(folded),
    date: datesIn(folded).map((date) => ({ at: date.at, iso: isoDate(date), year: date.year })),
    quantity: quantitiesIn(reading),
    name: names.map(({ start, end, ...rest }) => ({ at: [start, end], ...rest })),
    office: officesIn(reading, starts).map((one) => ({ at: [one.start, one.end], head: [one.headStart, one.headEnd] })),
    symbol: symbols.map(({ start, end, ...rest }) => ({ at: [start, end], ...rest, ...decodeSymbol(rest.key) })),
  };
  return inWords(found, reading);
}

const inWords = (found: Record<string, readonly object[]>, { text }: Reading): string[] =>
  Object.entries(found).flatMap(([kind, all]) => all.map((one) => `${kind}: ${attributes(one, text).join('; ')}`));

const isSpan = (value: unknown): value is Span => Array.isArray(value) && typeof value[0] === 'number';

/** What says nothing (null, false, an empty list) is left out, but for a target that was missed. */
function attributes(item: object, text: string): string[] {
  const said = (value: unknown): string => {
    if (isSpan(value)) return `«${text.slice(...value).replaceAll('\n', ' / ')}»`;
    if (Array.isArray(value)) return value.map(said).join(' + ');
    if (typeof value !== 'object' || value === null) return value === null || value === false ? '' : `${value}`;
    return Object.entries(value)
      .map(([key, part]) => `${key} ${said(part)}`)
      .join(', ');
  };
  return Object.entries(item).flatMap(([name, value]) => {
    const words = name === 'met' && value === false ? 'false' : said(value);
    return words ? [`${name} ${words}`] : [];
  });
}
