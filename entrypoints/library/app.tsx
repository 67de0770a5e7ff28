import { render } from 'preact';
import { wordsOf } from '../../components/language.ts';
import { ClosedView } from '../../components/library/closed-view.tsx';
import { LibraryApp } from '../../components/library/library-app.tsx';
import { openOwnLibrary } from '../../lib/browser/own-library.ts';
import { answerShowLibrary } from '../../lib/browser/show-library.ts';
import { loadDictionary } from '../../lib/i18n/translate.ts';
import type { Library } from '../../lib/library/types.ts';
import { loadLanguage, saveLanguage } from '../../lib/settings.ts';
import { libraryHost } from './host.ts';

/** The library in a tab of its own: its list, a saved page or a comparison, as its address says (library.html#/…). */
const root = document.getElementById('app') as HTMLElement;
const opening: Promise<Library | { failed: unknown }> = openOwnLibrary().catch((failed: unknown) => ({ failed }));
const language = await loadLanguage().catch(() => 'vi' as const);
let words = wordsOf(language, await loadDictionary(language));
const opened = await opening;

const host = libraryHost({
  language: () => words.language,
  switchLanguage: async () => {
    const other = words.language === 'vi' ? 'en' : 'vi';
    words = wordsOf(other, await loadDictionary(other));
    draw();
    await saveLanguage(other);
  },
});

function draw(): void {
  document.documentElement.lang = words.language;
  render(
    'failed' in opened ? (
      <ClosedView error={opened.failed} words={words} />
    ) : (
      <LibraryApp library={opened} host={host} words={words} />
    ),
    root,
  );
}

answerShowLibrary((hash) => {
  location.hash = hash;
});
draw();
// What was deleted over a month ago goes for good, once the list stands.
if (!('failed' in opened)) setTimeout(() => void opened.purge().catch(() => {}), 2000);
