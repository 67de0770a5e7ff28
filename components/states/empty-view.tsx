import { emptyWords } from '../digest/empty-panel.tsx';
import { SourceHead } from '../digest/source-head.tsx';
import { SECTIONS } from '../digest/tab-list.tsx';
import { UnreadLine } from '../digest/unread-line.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';
import { RereadButton } from './reread-button.tsx';
import { StateView } from './state-view.tsx';
import { useStateWords } from './use-state-words.ts';

/** An article in which no section has an item: each section says why. */
export function EmptyView() {
  const { t, language } = useWords();
  const say = useStateWords();
  const page = usePage();
  const { article, digest } = page;
  return (
    <StateView title={say('empty.title')} text={say('empty.text')} source={<SourceHead article={article} timed />}>
      <dl class="reasons">
        {SECTIONS.map((section) => (
          <div key={section}>
            <dt>{t(`tab.${section}`)}</dt>
            <dd>{emptyWords(page, section, language)}</dd>
          </div>
        ))}
      </dl>
      {digest.unread.length > 0 && <UnreadLine unread={digest.unread} />}
      <RereadButton />
    </StateView>
  );
}
