import { render } from 'preact';
import { browser } from 'wxt/browser';
import { markPage, unmarkPage } from '../../lib/browser/mark-page.ts';
import { readKey } from '../../lib/browser/shortcut.ts';
import { type Dictionary, loadDictionary, translator } from '../../lib/i18n/translate.ts';
import type { PageRead } from '../../lib/session/page-read.ts';
import { loadSettings, onSettings, saveSettings } from '../../lib/settings/store.ts';
import { applyTheme } from '../../lib/settings/theme.ts';
import { DEFAULTS, KINDS, type Settings } from '../../lib/settings/types.ts';
import { AskView } from './ask-view.tsx';
import { MarksBar } from './marks-bar.tsx';
import { panelWords } from './words.ts';

const part = (id: string) => document.getElementById(id) as HTMLElement;

/** What stands beside the digest: the switch of the highlights below it, and what is said of a tab without one. */
export class Beside {
  #onRead: () => void;
  #settings: Settings = DEFAULTS;
  #dictionary: Dictionary | null = null;
  #shortcut = '';
  #asked: { left: boolean; readable: boolean } | null = null;
  /** The page whose items can be highlighted. */
  #page: PageRead | null = null;
  #missing: number | null = 0;

  constructor({ onRead }: { onRead: () => void }) {
    this.#onRead = onRead;
    void this.#load();
    onSettings(async () => {
      const { language } = this.#settings;
      await this.#load();
      // Another page has switched the language: the digest begins anew in it.
      const isOther = document.documentElement.lang !== this.#settings.language;
      if (language !== this.#settings.language && isOther) location.reload();
    });
  }

  async #load(): Promise<void> {
    const before = this.#settings;
    const { settings } = await loadSettings();
    this.#settings = settings;
    this.#dictionary = await loadDictionary(settings.language);
    this.#shortcut = await readKey();
    applyTheme(settings.theme);
    if (before.highlights !== settings.highlights || before.kinds.join() !== settings.kinds.join())
      await this.#colour();
    this.#draw();
  }

  showAsk(asked: { left: boolean; readable: boolean }): void {
    this.#asked = asked;
    this.#page = null;
    this.#draw();
  }

  showDigest(): void {
    this.#asked = null;
    this.#draw();
  }

  /** Highlights the items of a page as the settings have it; null for none. */
  async mark(page: PageRead | null): Promise<void> {
    const before = this.#page;
    this.#page = page;
    if (before && before.tabId !== page?.tabId) await unmarkPage(before.tabId);
    await this.#colour();
    this.#draw();
  }

  async #colour(): Promise<void> {
    const page = this.#page;
    if (!page) return;
    const { highlights, kinds } = this.#settings;
    if (!highlights) return unmarkPage(page.tabId);
    const wanted = kinds.reduce((sum, kind) => sum + placesOf(page, kind), 0);
    const found = await markPage(page, kinds).catch(() => null);
    this.#missing = found && wanted - Object.values(found).reduce((sum, count) => sum + count, 0);
  }

  #draw(): void {
    const { language, highlights, kinds, contextMenu } = this.#settings;
    part('app').hidden = this.#asked !== null;
    part('ask').hidden = this.#asked === null;
    document.title = `${panelWords(language)('page')} · Trích Yếu`;
    if (this.#asked) document.documentElement.lang = language;
    const { left = false, readable = false } = this.#asked ?? {};
    render(
      this.#asked && (
        <AskView
          language={language}
          shortcut={this.#shortcut}
          menu={contextMenu && browser.contextMenus !== undefined}
          left={left}
          onRead={readable ? this.#onRead : null}
          onOptions={() => void browser.runtime.openOptionsPage()}
        />
      ),
      part('ask'),
    );
    const digest = this.#page?.digest;
    const t = this.#dictionary && translator(language, this.#dictionary);
    render(
      digest && t && KINDS.some((kind) => digest[kind].length > 0) ? (
        <MarksBar
          language={language}
          nameOf={(kind) => t(`tab.${kind}`)}
          on={highlights}
          kinds={kinds}
          counts={{
            targets: digest.targets.length,
            people: digest.people.length,
            documents: digest.documents.length,
            tasks: digest.tasks.length,
            summary: digest.summary.length,
          }}
          missing={this.#missing}
          onSwitch={(on) => void saveSettings({ highlights: on })}
          onKinds={(chosen) => void saveSettings({ kinds: chosen })}
        />
      ) : null,
      part('marks'),
    );
  }
}

/** How many places of the page say items of a kind. */
const placesOf = ({ digest }: PageRead, kind: (typeof KINDS)[number]): number =>
  digest[kind].reduce((sum, { at }) => sum + (typeof at[0] === 'number' ? 1 : at.length), 0);
