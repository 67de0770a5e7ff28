import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What stands above a report's sections, before any is written. */
const HEADS = {
  'docs/library.md': `# What the library costs, and what it survives

Written by \`npm run bench -- library\` and \`npm run prove\`, each its own sections.
`,
  'docs/performance.md': `# What it costs

Written by \`npm run bench\`, each part its own sections. It is compared with what others do on the same texts and pages, in turn in the same run, everything warmed up. A time on its own says nothing about another machine, so that what is shown is the ratio of two medians: 0.5 is half the time of the other, 2 twice as much. “Middle half” is where the middle half of all rounds, or of all pages, lies: a wide one is an unsure figure. Each goal is said to be met or MISSED, and if missed why.
`,
  'docs/safety.md': `# What can't break it, and what can't get in

Each section is written by the command that it names.
`,
  'docs/scale.md': `# Many pages

How to digest an archive, and what that costs. Sections with figures are written by the command that they name.
`,
};

/** Writes a section of a report anew, under its title, and prints it. The others stay, a new one goes last. */
export function writeSection(report: keyof typeof HEADS, title: string, text: string): void {
  const before = existsSync(report) ? readFileSync(report, 'utf8') : HEADS[report];
  const [head = HEADS[report], ...sections] = before.split(/^(?=## )/m);
  const section = `## ${title}\n\n${text.trim()}\n`;
  const at = sections.findIndex((other) => other.startsWith(`## ${title}\n`));
  if (at < 0) sections.push(section);
  else sections[at] = section;
  writeFileSync(report, [head, ...sections].map((part) => `${part.trim()}\n`).join('\n'));
  console.log(`\n${section}`);
}
