import { render } from 'preact';
import { handOnWords } from '../../components/hand-on/words.ts';
import { FILE_FORMATS } from '../../lib/export/types.ts';
import { findRead } from '../../lib/session/store.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { FilesPage } from './files-page.tsx';
import '../../components/hand-on/hand-on.css';
import './style.css';

/**
 * Opened by the popup as files.html?key=…, to offer the kept digest; with &format=… it writes that file at once, and
 * stays to say so.
 */
const query = new URLSearchParams(location.search);
const root = document.getElementById('app') as HTMLElement;
const { language } = (await loadSettings()).settings;
const kept = await findRead(query.get('key') ?? '').catch(() => null);
const first = FILE_FORMATS.find((format) => format === query.get('format')) ?? null;

document.documentElement.lang = language;
document.title = `${handOnWords(language)('page')} · Trích Yếu`;
render(<FilesPage language={language} read={kept?.read ?? null} first={first} />, root);
