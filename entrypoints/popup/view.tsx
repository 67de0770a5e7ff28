import { render } from 'preact';
import { wordsOf } from '../../components/language.ts';
import { type Content, loadContent } from '../../components/load-content.tsx';
import { Popup } from '../../components/popup.tsx';
import { forgetPrepared } from '../../lib/browser/show-span.ts';
import { loadDictionary } from '../../lib/i18n/translate.ts';
import type { Outcome } from '../../lib/session/read-tab.ts';
import { loadLanguage, saveLanguage } from '../../lib/settings.ts';
import { loadExport, popupServices } from './services.ts';

export type View = {
  /** Shows what came of the click; null while the page is being read. `moved`: the tab has gone elsewhere since. */
  draw: (outcome: Outcome | null, moved?: boolean) => Promise<void>;
  /** The tab has another document, which knows nothing of what was shown in it. */
  reloaded: (tabId: number) => void;
};

/** Shows the popup in an element, in the person's language. */
export async function openView(root: HTMLElement, { reread }: { reread: () => void }): Promise<View> {
  let words = await wordsIn(await loadLanguage().catch(() => 'vi' as const));
  let shown: { outcome: Outcome | null; content: Content; moved: boolean };
  /** Whether the person asked why the digest is what it is. */
  let why = false;

  const services = popupServices({
    language: () => words.language,
    reread,
    why: (asked) => {
      why = asked;
      void draw(shown.outcome, shown.moved);
    },
    switchLanguage: async () => {
      words = await wordsIn(words.language === 'vi' ? 'en' : 'vi');
      show();
      await saveLanguage(words.language);
    },
  });

  function show(): void {
    document.documentElement.lang = words.language;
    render(<Popup {...shown} words={words} services={services} />, root);
  }

  async function draw(outcome: Outcome | null, moved = false): Promise<void> {
    shown = { outcome, moved, content: await loadContent(outcome, why) };
    show();
    if (outcome?.state === 'read') void loadExport();
  }

  root.replaceChildren();
  await draw(null);
  return { draw, reloaded: forgetPrepared };
}

const wordsIn = async (language: 'vi' | 'en') => wordsOf(language, await loadDictionary(language));
