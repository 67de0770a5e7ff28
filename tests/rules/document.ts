import { RULES } from '../../lib/extract/rules.ts';
import { KINDS, type Kind, shortOf } from '../score/items.ts';
import { type Figures, keyOf } from './figures.ts';
import { itemsBy } from './read.ts';

const HEAD = `# The rules

Written by \`npm run rules\` from \`lib/extract/rules.ts\`; \`tests/rules/\` holds that every rule stands here, that its example gives what is said here, and that none stands here which is gone. Sentences and names are made up.

Every item carries the name of its rule: in the JSON (\`rule\`), in the view "Vì sao có, và bỏ gì?", in \`npm run score\`. A rule's figures are how many of its items are right of all that count, over the project's own texts (\`tests/own/\`) and over pages with known answers that its makers have beside the repository and that are no part of it.
`;
const TITLES: Record<Kind, string> = {
  people: 'People',
  documents: 'Documents',
  targets: 'Targets and results',
  tasks: 'Tasks',
  event: 'The event',
};
const COLUMNS =
  '| rule | what it reads | an example | what is read of it | own texts | known answers |\n|---|---|---|---|--:|--:|';

/** An HTML table as a person sees it. */
const seen = (example: string): string =>
  example
    .replace(/<\/t[dh]><t[dh]>/g, ' · ')
    .replaceAll('</tr><tr>', '\n')
    .replace(/<[^<>]{1,20}>/g, '');
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');

const figure = (figures: Figures | null, kind: Kind, rule: string): string => {
  const { right, wrong } = figures?.get(keyOf(kind, rule)) ?? { right: 0, wrong: 0 };
  const all = right + wrong;
  return all > 0 ? `${right} of ${all} (${Math.round((100 * right) / all)}%)` : 'none';
};

/** docs/rules.md. In: the figures of both sets; null for those that are not at hand. */
export function rulesDocument(own: Figures, known: Figures | null): string {
  const sections = KINDS.map((kind) => {
    const rows = Object.entries(RULES[kind]).map(([rule, { reads, example }]) => {
      const read = itemsBy(kind, rule, example).map((item) => shortOf(kind, item).replace(/ \(\)$/, ''));
      const figures = [figure(own, kind, rule), figure(known, kind, rule)];
      return `| \`${rule}\` | ${reads} | ${cell(seen(example))} | ${cell(read.join('\n'))} | ${figures.join(' | ')} |`;
    });
    return [`## ${TITLES[kind]}`, '', COLUMNS, ...rows, ''].join('\n');
  });
  return [HEAD, ...sections].join('\n');
}

/** A rule's line without its figures: what has to hold at any time. */
export const withoutFigures = (document: string): string =>
  document.replace(/^(\| `.*) \| [^|\n]{1,40} \| [^|\n]{1,40} \|$/gm, '$1 |');
