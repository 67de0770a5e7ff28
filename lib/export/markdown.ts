import { sentencesFor } from '../present/index.ts';
import { oneLine } from './clean.ts';
import { escapeMarkdown } from './escape.ts';
import { joined, taskFact, taskHead } from './facts.ts';
import { headRows, unreadRows } from './head.ts';
import { PHRASES } from './labels.ts';
import { type Cell, dateCellWords, type Table, tablesOf } from './tables.ts';
import type { Chosen, Section } from './types.ts';

/** Sections whose items are long sentences: a list reads better than a table. */
const LISTED: ReadonlySet<Section> = new Set(['tasks', 'summary']);
export const safe = (text: string): string => escapeMarkdown(oneLine(text));

/** CommonMark with GFM tables. Only the source's own address is a link. */
export function makeMarkdown(chosen: Chosen): string {
  const phrases = PHRASES[chosen.language];
  const tables = new Map(tablesOf(chosen, 'words').map((table) => [table.section, table]));
  const sections = chosen.sections.map((section) => {
    const table = tables.get(section);
    const title = `## ${phrases.sections[section]}`;
    if (!table) return joined([title, phrases.empty], '\n\n');
    const body = LISTED.has(section) ? list(section, chosen) : pipeTable(table, chosen);
    return joined([title, body, ...quotes(section, chosen)], '\n\n');
  });
  const unread = unreadRows(chosen).map((words) => `- ${phrases.unread}: ${safe(words)}`);
  return joined([head(chosen), ...sections, unread.join('\n'), `*${phrases.tail}*`], '\n\n');
}

export function head(chosen: Chosen): string {
  const rows = headRows(chosen);
  const title = rows.find(({ kind }) => kind === 'title')?.words ?? '';
  const facts = rows
    .filter(({ kind }) => kind !== 'title')
    .map(
      ({ kind, label, words }) =>
        `- ${label}: ${kind === 'url' && /^https?:/.test(words) ? `<${words}>` : safe(words)}`,
    );
  return joined([title && `# ${safe(title)}`, facts.join('\n')], '\n\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const pipeTable = ({ heads, rows }: Pick<Table, 'heads' | 'rows'>, chosen: Chosen): string =>
  [
    row(heads),
    row(heads.map(() => '---')),
    ...rows.map((cells) => row(cells.map((cell) => safe(cellWords(cell, chosen))))),
  ].join('\n');

function cellWords(cell: Cell, chosen: Chosen): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? dateCellWords(cell, chosen) : String(cell);
}

function list(section: Section, chosen: Chosen): string {
  const { digest } = chosen;
  const lines =
    section === 'tasks'
      ? digest.tasks.map((task) => `**${safe(taskHead(task, chosen))}**: ${safe(taskFact(task, chosen))}`)
      : digest.summary.map(({ text }) => safe(text));
  return lines.map((line) => `- ${line}`).join('\n');
}

/** The sentences of an item that is copied alone. */
function quotes(section: Section, { single, digest, reading }: Chosen): string[] {
  if (!single || section === 'summary' || !LISTED.has(section)) return [];
  return digest.tasks.flatMap((task) => sentencesFor(reading, task).map((sentence) => `> ${safe(sentence)}`));
}
