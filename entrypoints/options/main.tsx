import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/browser/open-panel.ts';
import { loadSettings, onSettings, saveSettings } from '../../lib/settings/store.ts';
import { applyTheme } from '../../lib/settings/theme.ts';
import { OptionsPage } from './options-page.tsx';
import { ownKeys } from './own-keys.ts';
import { optionsWords } from './words.ts';
import './style.css';

/** Shows the settings as they hold, and again after each change, whichever page made it. */
const root = document.getElementById('app') as HTMLElement;
const keys = await ownKeys();

async function draw(): Promise<void> {
  const loaded = await loadSettings();
  const { language, theme } = loaded.settings;
  applyTheme(theme);
  document.documentElement.lang = language;
  document.title = `${optionsWords(language)('page')} · Trích Yếu`;
  render(
    <OptionsPage
      loaded={loaded}
      keys={keys}
      menus={browser.contextMenus !== undefined}
      panel={openPanel !== null}
      onChange={saveSettings}
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />,
    root,
  );
}

onSettings(() => void draw());
await draw();
