import { render } from 'preact';
import { wordsOf } from '../../../components/language.ts';
import { Popup } from '../../../components/popup.tsx';
import { loadDictionary } from '../../../lib/i18n/translate.ts';
import { STATES } from '../states.ts';
import '../../../entrypoints/popup/style.css';

/** One state of the popup, by `?state=…&language=…&moved`, with services that always succeed. */
const query = new URLSearchParams(location.search);
const language = query.get('language') === 'en' ? 'en' : 'vi';
const words = wordsOf(language, await loadDictionary(language));
document.documentElement.lang = language;
document.documentElement.classList.toggle('in-page', query.has('in-page'));
const root = document.getElementById('app');
if (root)
  render(
    <Popup
      outcome={STATES[query.get('state') ?? 'digest'] ?? null}
      moved={query.has('moved')}
      words={words}
      services={{
        show: async () => 'shown',
        copy: async () => 'copied',
        save: async () => {},
        share: query.has('share') ? async () => {} : null,
        keepView: () => {},
        reread: () => {},
        switchLanguage: () => {},
      }}
    />,
    root,
  );
