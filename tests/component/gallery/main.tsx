import { render } from 'preact';
import { wordsOf } from '../../../components/language.ts';
import { loadContent } from '../../../components/load-content.tsx';
import { Popup } from '../../../components/popup.tsx';
import { loadDictionary } from '../../../lib/i18n/translate.ts';
import { fakeServices } from '../fake-services.ts';
import { keepRawSample } from '../raw-sample.ts';
import { STATES } from '../states.ts';
import '../../../entrypoints/popup/style.css';

/** One state of the popup, by `#state=…&language=…&moved&share&in-page&why`, with services that always succeed. */
async function show(): Promise<void> {
  const query = new URLSearchParams(location.hash.slice(1));
  const language = query.get('language') === 'en' ? 'en' : 'vi';
  const words = wordsOf(language, await loadDictionary(language));
  document.documentElement.lang = language;
  document.documentElement.classList.toggle('in-page', query.has('in-page'));
  const outcome = STATES[query.get('state') ?? 'digest'] ?? null;
  const content = await loadContent(outcome, query.has('why'));
  const root = document.getElementById('app') as HTMLElement;
  render(null, root);
  render(
    <Popup
      outcome={outcome}
      content={content}
      moved={query.has('moved')}
      words={words}
      services={fakeServices({ share: query.has('share') ? async () => {} : null })}
    />,
    root,
  );
  root.dataset.shown = location.hash;
}

keepRawSample();
addEventListener('hashchange', show);
await show();
