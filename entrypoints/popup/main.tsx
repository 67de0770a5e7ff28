import { render } from 'preact';
import { wordsOf } from '../../components/language.ts';
import { Popup } from '../../components/popup.tsx';
import { collectPage } from '../../lib/browser/collect-page.ts';
import { fitWindow } from '../../lib/browser/fit-window.ts';
import { forgetPrepared } from '../../lib/browser/show-span.ts';
import { activeTab, onNavigated } from '../../lib/browser/tab.ts';
import { loadDictionary } from '../../lib/i18n/translate.ts';
import { vi } from '../../lib/i18n/vi.ts';
import { type Outcome, readTab } from '../../lib/session/read-tab.ts';
import { findRead, keepRead } from '../../lib/session/store.ts';
import { loadLanguage, saveLanguage } from '../../lib/settings.ts';
import { loadExport, popupServices } from './services.ts';
import './style.css';

// Everything that takes time starts at once: the extractors load while the tab is asked for and read.
const engine = import('../../lib/session/engine.ts');
const reading = start();

let words = wordsOf('vi', vi);
let outcome: Outcome | null = null;
let moved = false;
let stopListening = () => {};

const services = popupServices({
  language: () => words.language,
  reread: () => void reread(),
  switchLanguage: async () => {
    const language = words.language === 'vi' ? 'en' : 'vi';
    words = wordsOf(language, await loadDictionary(language));
    draw();
    await saveLanguage(language);
  },
});

const root = document.getElementById('app') as HTMLElement;

function draw(): void {
  document.documentElement.lang = words.language;
  render(<Popup outcome={outcome} moved={moved} words={words} services={services} />, root);
}

async function start() {
  const tab = await activeTab();
  return {
    tab,
    outcome: await readTab(tab, { collect: collectPage, find: findRead, engine, now: () => new Date().toISOString() }),
  };
}

async function finish(pending: ReturnType<typeof start>): Promise<void> {
  try {
    const read = await pending;
    outcome = read.outcome;
    stopListening = onNavigated(read.tab, {
      reloaded: () => forgetPrepared(read.tab.id),
      moved: () => {
        moved = true;
        draw();
      },
    });
  } catch (error) {
    outcome = { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
  draw();
  if (outcome.state !== 'read') return;
  const { key, tabId, article, digest, readAt } = outcome.page;
  void keepRead(key, tabId, { article, digest, readAt });
  void loadExport();
}

async function reread(): Promise<void> {
  stopListening();
  outcome = null;
  moved = false;
  draw();
  await finish(start());
}

const language = await loadLanguage().catch(() => 'vi' as const);
words = wordsOf(language, await loadDictionary(language));
draw();
fitWindow(root);
await finish(reading);
