import type { Target } from '../digest/model.ts';
import { capitalised, positionWords, rolesWords, sentencesFor } from '../present/index.ts';
import { oneLine } from './clean.ts';
import { documentHead, documentRest, joined, targetFact, taskFact, taskHead } from './facts.ts';
import { headedGroups } from './groups.ts';
import { guardFormula } from './guard.ts';
import { headRows, unreadRows } from './head.ts';
import { PHRASES } from './labels.ts';
import type { Chosen, Section } from './types.ts';

const BULLET = '• ';
const PART = '   ◦ ';
/** What goes with an item stands under it, so that lines stay short on a telephone. */
const under = (text: string): string[] => (text ? [`   ${oneLine(text)}`] : []);
const bullet = (text: string): string => `${BULLET}${oneLine(text)}`;

/**
 * Plain text as it is sent in a chat such as Zalo: no table, no mark-up, a bullet for each item, blank lines between
 * sections. Ends with the line that says how it was made.
 */
export function makePlain(chosen: Chosen): string {
  const { language } = chosen;
  const unread = unreadRows(chosen).map((words) => `${PHRASES[language].unread}: ${words}`);
  const blocks = [
    head(chosen),
    ...chosen.sections.map((section) => sectionBlock(section, chosen)),
    unread,
    [PHRASES[language].tail],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(guarded).join('\n'))
    .join('\n\n');
}

/** Such a text may be put into a spreadsheet as well, where a line of the page's own words would be a formula. */
const guarded = (line: string): string => {
  const start = line.length - line.trimStart().length;
  return line.slice(0, start) + guardFormula(line.slice(start));
};

/** Title, address and time speak for themselves; only what doesn't gets its label. */
export function head(chosen: Chosen): string[] {
  const rows = new Map(headRows(chosen).map((row) => [row.kind, row]));
  const labelled = (kind: 'readAt' | 'event' | 'page') => {
    const row = rows.get(kind);
    return row ? `${row.label}${kind === 'event' ? ':' : ''} ${row.words}` : '';
  };
  const sentence = rows.get('sentence');
  const source = joined([rows.get('site')?.words, rows.get('published')?.words], ', ');
  return [
    rows.get('title')?.words,
    source,
    rows.get('url')?.words,
    labelled('readAt'),
    labelled('event'),
    labelled('page'),
    sentence && `“${sentence.words}”`,
  ].filter((line): line is string => Boolean(line));
}

function sectionBlock(section: Section, chosen: Chosen): string[] {
  const { digest, language } = chosen;
  const phrases = PHRASES[language];
  const count = digest[section].length;
  const title = phrases.sections[section].toLocaleUpperCase(language);
  if (count === 0) return [title, phrases.empty];
  return [chosen.single ? title : `${title} (${count})`, ...LINES[section](chosen), ...sentences(section, chosen)];
}

const LINES: Record<Section, (chosen: Chosen) => string[]> = {
  targets: (chosen) =>
    headedGroups(chosen).flatMap(({ head, shared, nodes }) => [
      capitalised(oneLine(head)),
      ...nodes.flatMap((node) => [
        bullet(`${nameOf(node.target)}: ${targetFact(node, chosen, shared)}`),
        ...node.parts.map((part) => `${PART}${oneLine(`${part.target.scope}: ${targetFact(part, chosen, shared)}`)}`),
      ]),
    ]),
  people: ({ digest, language }) =>
    digest.people.flatMap((person) => {
      const roles = rolesWords(person, language).join(', ');
      return [
        bullet(joined([person.name, roles && `(${roles})`], ' ')),
        ...under(positionWords(person, language).join(', ')),
      ];
    }),
  documents: (chosen) =>
    chosen.digest.documents.flatMap((document) => [
      bullet(documentHead(document, chosen)),
      ...under(documentRest(document, chosen)),
    ]),
  tasks: (chosen) =>
    chosen.digest.tasks.flatMap((task) => [bullet(`${taskHead(task, chosen)}:`), ...under(taskFact(task, chosen))]),
  summary: ({ digest }) => digest.summary.map(({ text }) => bullet(text)),
};

const nameOf = ({ indicator, scope }: Target): string => capitalised(joined([indicator, scope && `(${scope})`], ' '));

/** One item alone comes with the sentences that it was taken from; a key sentence is its own. */
function sentences(section: Section, { single, digest, reading }: Chosen): string[] {
  if (!single || section === 'summary') return [];
  return digest[section].flatMap((item) => sentencesFor(reading, item).map((sentence) => `“${oneLine(sentence)}”`));
}
