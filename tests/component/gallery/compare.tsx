import { render } from 'preact';
import { Compare, type CompareView } from '../../../components/compare/index.tsx';
import { WordsContext, wordsOf } from '../../../components/language.ts';
import { loadDictionary } from '../../../lib/i18n/translate.ts';
import { joinsInMemory } from '../../compare/joins-in-memory.ts';
import { sampleSaved } from '../../compare/sample.ts';
import '../../../entrypoints/popup/style.css';

const VIEWS: readonly CompareView[] = ['indicators', 'people', 'documents', 'tasks'];

/** One comparison of the sample's pages, by `#view=…&language=…`. */
async function show(): Promise<void> {
  const query = new URLSearchParams(location.hash.slice(1));
  const language = query.get('language') === 'en' ? 'en' : 'vi';
  const words = wordsOf(language, await loadDictionary(language));
  document.documentElement.lang = language;
  const view = VIEWS.find((one) => one === query.get('view')) ?? 'indicators';
  const root = document.getElementById('app') as HTMLElement;
  render(null, root);
  render(
    <WordsContext.Provider value={words}>
      <Compare
        view={view}
        saved={sampleSaved}
        joins={joinsInMemory()}
        onOpen={() => {}}
        onFailed={() => {}}
        today="2026-01-05"
        write={async () => 'copied'}
      />
    </WordsContext.Provider>,
    root,
  );
  root.dataset.shown = location.hash;
}

addEventListener('hashchange', show);
await show();
