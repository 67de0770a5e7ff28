import { readFileSync } from 'node:fs';

/** A row that CONTRIBUTING shows: where it goes, a sentence, and the item that it then gives. */
export type RowCase = { file: string; beside: string; row: string; reads: string; gives: string };
/** The portal that it shows: the row's lines, the page, and what must be read of it. */
export type Portal = { row: string; html: string; json: string };

/** The text of every block of code in a language, without the indent that it has in a list. */
function blocksOf(guide: string, language: string): string[] {
  const found = guide.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]{1,9000}?)^ *\`\`\`$`, 'gm'));
  return [...found].map(([, indent = '', code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

/** Reads the steps of CONTRIBUTING.md. Throws where a block has another form than this test follows. */
export function readGuide(guide = readFileSync('CONTRIBUTING.md', 'utf8')): { rows: RowCase[]; portal: Portal } {
  const rows = blocksOf(guide, 'row').map((block) => {
    const value = (name: keyof RowCase): string => {
      const [, found] = new RegExp(`^${name} +(.+)$`, 'm').exec(block) ?? [];
      if (!found) throw new Error(`no "${name}" in:\n${block}`);
      return found;
    };
    const [file, beside, row] = [value('file'), value('beside'), value('row')];
    return { file, beside, row, reads: value('reads'), gives: value('gives') };
  });
  const start = guide.indexOf('\n## Add a portal');
  const section = guide.slice(start, guide.indexOf('\n## ', start + 1));
  const [row, html, json] = ['ts', 'html', 'json'].map((language) => blocksOf(section, language)[0]);
  if (!row || !html || !json) throw new Error('a portal is a row (ts), a page (html) and what it says (json)');
  return { rows, portal: { row, html, json } };
}

/** A table with the row beside the one that it is like. Throws where that one isn't there once. */
export function withRow(table: string, { beside, row }: Pick<RowCase, 'beside' | 'row'>): string {
  const parts = table.split(new RegExp(`(?<=[|'])${beside}(?=[|'])`));
  if (parts.length !== 2) throw new Error(`"${beside}" stands ${parts.length - 1} times`);
  return parts.join(`${beside}|${row}`);
}

/** The table of platforms with a row more at its end. */
export const withPlatform = (table: string, row: string): string =>
  table.replace(/\n\] as const;/, `\n${row}] as const;`);
