import { render } from 'preact';
import { browser } from 'wxt/browser';
import { wordsOf } from '../../components/language.ts';
import { loadContent } from '../../components/load-content.tsx';
import { ownTab } from '../../lib/browser/own-tab.ts';
import { readKey } from '../../lib/browser/shortcut.ts';
import { loadDictionary } from '../../lib/i18n/translate.ts';
import { keepRead } from '../../lib/session/store.ts';
import { loadSettings, onSettings } from '../../lib/settings/store.ts';
import { applyTheme } from '../../lib/settings/theme.ts';
import { saveLanguage } from '../../lib/settings.ts';
import { pdfServices } from '../pdf/services.ts';
import { familyOf } from './family.ts';
import { wearColours } from './paint.ts';
import { readSample } from './sample.ts';
import { SampleView } from './sample-view.tsx';
import { WelcomePage } from './welcome-page.tsx';
import { welcomeWords } from './words.ts';
import './style.css';

/** Opened once, after the installation; it asks nobody for anything, so that it is whole without a network. */
const root = document.getElementById('page') as HTMLElement;
const tab = await ownTab();
const page = readSample(tab);
const content = await loadContent({ state: 'read', page, view: null, changedSince: null });
const shortcut = await readKey();
wearColours();
// What is written to a file is taken from what is kept for the session.
await keepRead(page.key, tab, { article: page.article, digest: page.digest, readAt: page.readAt }).catch(() => false);

/** Whether the icon stands on the toolbar; null where the browser doesn't say. */
const isPinned = async (): Promise<boolean | null> =>
  (await browser.action.getUserSettings?.().catch(() => null))?.isOnToolbar ?? null;

async function draw(): Promise<void> {
  const { settings } = await loadSettings();
  const { language } = settings;
  const words = wordsOf(language, await loadDictionary(language));
  applyTheme(settings.theme);
  document.documentElement.lang = language;
  document.title = `${welcomeWords(language)('page')} · Trích Yếu`;
  const switchLanguage = () => void saveLanguage(language === 'vi' ? 'en' : 'vi');
  render(
    <WelcomePage
      language={language}
      family={familyOf(navigator.userAgent)}
      pinned={await isPinned()}
      shortcut={shortcut}
      onLanguage={switchLanguage}
      onOptions={() => void browser.runtime.openOptionsPage()}
    >
      <SampleView
        page={page}
        content={content}
        words={words}
        services={{ ...pdfServices({ language: () => language, reread: () => {}, switchLanguage }), library: null }}
      />
    </WelcomePage>,
    root,
  );
}

onSettings(() => void draw());
// The person comes back from the toolbar.
addEventListener('focus', () => void draw());
await draw();
