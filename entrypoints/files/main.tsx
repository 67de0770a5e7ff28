import { render } from 'preact';
import { makeFile } from '../../lib/export/file.ts';
import { FORMATS, type Format } from '../../lib/export/index.ts';
import { decodeSymbol } from '../../lib/grammar/symbols.ts';
import { findRead } from '../../lib/session/store.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { FilesPage } from './files-page.tsx';
import { FILE_WORDS } from './words.ts';
import { writeFile } from './write-file.ts';
import './style.css';

/** Opened by the popup as files.html?key=…&format=…: writes the kept digest at once, then stays to say so. */
const query = new URLSearchParams(location.search);
const root = document.getElementById('app') as HTMLElement;
const { language, separator } = (await loadSettings()).settings;
const kept = await findRead(query.get('key') ?? '').catch(() => null);
let written: { format: Format; name: string } | null = null;

document.documentElement.lang = language;
document.title = `${FILE_WORDS[language].page} · Trích Yếu`;

function draw(): void {
  const title = kept?.read.article.title ?? null;
  render(<FilesPage language={language} title={title} written={written} onSave={save} />, root);
}

function save(format: Format): void {
  if (!kept) return;
  const symbols = kept.read.digest.documents.map(({ key }) => (key === null ? null : decodeSymbol(key)));
  const file = makeFile({ ...kept.read, symbols, language, separator, selection: { kind: 'all' } }, format);
  writeFile(file);
  written = { format, name: file.name };
  draw();
}

// The region that says what was written has to stand before its words come, or a screen reader misses them.
draw();
if (kept) save(FORMATS.find((format) => format === query.get('format')) ?? 'csv');
