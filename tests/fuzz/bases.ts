import { readdirSync, readFileSync } from 'node:fs';

/** A page to start from, of our own writing. */
export type Base = { name: string; html: string };

const FOLDERS = ['pages', 'listings', 'sample', 'e2e', 'pdf'].map((name) => `tests/fixtures/${name}`);
const TEXTS = 'tests/own';
/** Of a text: so that most cases are small, and many of them are done. */
const LINES = 6;

const filesIn = (folder: string, suffix: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .sort()
    .map((name) => `${folder}/${name}`);

const pages = (): Base[] =>
  FOLDERS.flatMap((folder) => filesIn(folder, '.html')).map((name) => ({ name, html: readFileSync(name, 'utf8') }));

/** A text with known answers, some lines at a time, as the plainest page. */
function pieces(name: string): Base[] {
  const [title = '', ...lines] = readFileSync(name, 'utf8').split('\n').filter(Boolean);
  return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, i) => {
    const part = lines.slice(i * LINES, (i + 1) * LINES);
    const body = part.map((line) => `<p>${escaped(line)}</p>`).join('\n');
    return {
      name: `${name}:${i}`,
      html: `<title>${escaped(title)}</title><body><h1>${escaped(title)}</h1>${body}</body>`,
    };
  });
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every page of the fixtures, and every text of our own in small pages. */
export const BASES: readonly Base[] = [...pages(), ...filesIn(TEXTS, '.txt').flatMap(pieces)];
