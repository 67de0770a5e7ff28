import { render } from 'preact';
import { wordsOf } from '../../components/language.ts';
import { loadContent } from '../../components/load-content.tsx';
import { PdfView } from '../../components/pdf/pdf-view.tsx';
import type { PdfState } from '../../components/pdf/state.ts';
import { pdfWords } from '../../components/pdf/use-pdf-words.ts';
import { askForPdf, savePdf } from '../../lib/browser/ask-pdf.ts';
import { orderIn } from '../../lib/browser/open-pdf.ts';
import { ownTab } from '../../lib/browser/own-tab.ts';
import { loadDictionary } from '../../lib/i18n/translate.ts';
import { nameOf } from '../../lib/pdf/address.ts';
import { MOST_BYTES } from '../../lib/pdf/messages.ts';
import { PdfError } from '../../lib/pdf/read.ts';
import type { KeptRead } from '../../lib/session/kept.ts';
import { findRead, keepRead } from '../../lib/session/store.ts';
import { loadLanguage, saveLanguage } from '../../lib/settings.ts';
import { pageOf } from './digest-of.ts';
import { type Read, readFile } from './read-file.ts';
import { pdfServices } from './services.ts';

/**
 * Opened by the popup as pdf.html?tab=…&url=…&label=…: asks that tab for the file, reads it and shows its digest beside
 * its text. Opened without an order, it takes a file by drop. A reading is kept as long as this tab, so that loading
 * the page again asks for nothing.
 */
const order = orderIn(location.search);
const root = document.getElementById('app') as HTMLElement;
const ASKED = '#asked';
/** A file of the person's own is read whatever it weighs, within reason: nothing has to carry it. */
const MOST_DROPPED = 5 * MOST_BYTES;

const language = await loadLanguage().catch(() => 'vi' as const);
let words = wordsOf(language, await loadDictionary(language));
let shown: PdfState = { state: 'ready', asks: order !== null };
/** Which file is the last one asked for: an earlier one has nothing more to say. */
let round = 0;
const tab = await ownTab();
const key = `read:${tab}:pdf`;

const services = pdfServices({
  language: () => words.language,
  reread: () => (order ? void ask() : show({ state: 'ready', asks: false })),
  switchLanguage: async () => {
    const other = words.language === 'vi' ? 'en' : 'vi';
    words = wordsOf(other, await loadDictionary(other));
    await draw();
    await saveLanguage(other);
  },
});

async function draw(): Promise<void> {
  const drawn = shown;
  const outcome = drawn.state === 'read' ? drawn.outcome : null;
  const content = outcome && (await loadContent(outcome));
  // Another state may have come while the view for this one was loaded.
  if (drawn !== shown) return;
  document.documentElement.lang = words.language;
  const say = pdfWords(words.language);
  document.title = `${outcome?.page.article.title ?? say('page')} · Trích Yếu`;
  render(
    <PdfView
      shown={drawn}
      content={content}
      words={words}
      services={services}
      ask={order && (() => void ask())}
      save={order && ((url) => void savePdf(order.tabId, url).catch(() => show(gone(url))))}
      onFile={(file) => void take(file)}
    />,
    root,
  );
}

function show(next: PdfState): void {
  shown = next;
  void draw();
}

const gone = (url: string | null): PdfState => ({ state: 'refused', why: 'gone', url, status: 0 });

/** Asks the page's tab for its file: on the click that opened this page, and on each click on a button of it. */
async function ask(): Promise<void> {
  if (!order) return;
  const mine = ++round;
  history.replaceState(null, '', ASKED);
  const name = order.url ? nameOf(order.url) : order.label;
  show({ state: 'asking', name, done: 0, all: null });
  const file = await askForPdf(order, (done, all) => mine === round && show({ state: 'asking', name, done, all }));
  if (mine !== round) return;
  if ('why' in file) return show({ state: 'refused', ...file });
  await understand(mine, file.bytes, { url: file.url, name: nameOf(file.url), label: order.label });
}

async function take(file: File): Promise<void> {
  const mine = ++round;
  if (file.size > MOST_DROPPED) return show({ state: 'faulty', name: file.name, fault: 'large' });
  show({ state: 'reading', name: file.name, read: 0, count: 0 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (mine === round) await understand(mine, bytes, { url: null, name: file.name, label: '' });
}

async function understand(mine: number, bytes: Uint8Array, source: Parameters<typeof readFile>[1]): Promise<void> {
  const { name } = source;
  const onPage = (read: number, count: number): void => {
    if (mine === round) show({ state: 'reading', name, read, count });
  };
  onPage(0, 0);
  try {
    const read = await readFile(bytes, source, onPage);
    if (mine !== round) return;
    if (read === 'other') return show({ state: 'faulty', name, fault: 'other' });
    if (read.article.kind === 'short' && read.article.blocks.length === 0)
      return show({ state: 'faulty', name, fault: 'empty' });
    const page = showRead(read, null);
    await keepRead(key, tab, { article: page.article, digest: page.digest, readAt: page.readAt });
  } catch (error) {
    if (mine === round) show({ state: 'faulty', name, fault: error instanceof PdfError ? error.fault : 'broken' });
  }
}

function showRead({ article, pages, scanned }: Read, kept: Awaited<ReturnType<typeof findRead>>) {
  const page = pageOf(tab, key, article, kept?.read ?? null);
  show({
    state: 'read',
    outcome: { state: 'read', page, view: kept?.view ?? null, changedSince: null },
    pages,
    scanned,
  });
  return page;
}

/** What the unread lines of a kept article say of its pages. */
function partsOf({ article }: KeptRead): Read {
  const last = (reason: string): number[] =>
    article.unread.filter((one) => one.reason === reason).map(({ what }) => Number(/\d{1,9}$/.exec(what)?.[0]));
  return { article, pages: last('limit')[0] ?? 0, scanned: last('scan') };
}

const kept = await findRead(key).catch(() => null);
if (kept) showRead(partsOf(kept.read), kept);
else if (order && location.hash !== ASKED) await ask();
else show(shown);
