import { readFileSync } from 'node:fs';

/** A Markdown file's parts, by the heading of second rank that each stands below. Throws where a part is asked for that isn't there. */
export function partsOf(path: string): (heading: string) => string {
  const [, ...parts] = `\n${readFileSync(path, 'utf8')}`.split(/\n## /);
  const byHeading = new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading, lines.join('\n').trim()] as const;
    }),
  );
  return (heading) => {
    const part = byHeading.get(heading);
    if (!part) throw new Error(`${path} has no “${heading}”`);
    return part;
  };
}

/** The rows of the tables in a text, without their heads, each cell without the marks of code. */
export const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[-:| ]{1,80}$/.test(line))
    .slice(1)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replace(/^`|`$/g, '')),
    );
