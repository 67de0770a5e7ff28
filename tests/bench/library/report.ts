import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const REPORT = 'docs/library.md';
const HEAD = `# What the library costs, and what it survives

Written by \`npm run bench\` and \`npm run prove\`, each its own sections.
`;

/** Writes a section of docs/library.md anew, under its title, and prints it. The others stay. */
export function writeSection(title: string, text: string): void {
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : HEAD;
  const [head = HEAD, ...sections] = before.split(/^(?=## )/m);
  const section = `## ${title}\n\n${text.trim()}\n`;
  const at = sections.findIndex((other) => other.startsWith(`## ${title}\n`));
  if (at < 0) sections.push(section);
  else sections[at] = section;
  writeFileSync(REPORT, [head, ...sections].map((part) => `${part.trim()}\n`).join('\n'));
  console.log(`\n${section}`);
}
