import { SourceHead } from '../digest/source-head.tsx';
import { UnreadList } from '../digest/unread-list.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';
import { RereadButton } from './reread-button.tsx';
import { StateView } from './state-view.tsx';
import { useStateWords } from './use-state-words.ts';

type Props = {
  /** Why the page has no digest. */
  kind: 'listing' | 'pdf' | 'scan' | 'short' | 'foreign';
  /** What else there is to say of it. */
  note?: string;
};

/** A page that was read and holds no text of one official article. */
export function UnreadKindView({ kind, note }: Props) {
  const { t } = useWords();
  const say = useStateWords();
  const { article, digest } = usePage();
  return (
    <StateView
      title={say(`${kind}.title`)}
      text={say(`${kind}.text`)}
      source={<SourceHead article={article} timed={false} />}
    >
      {note && <p class="state-text">{note}</p>}
      {digest.unread.length > 0 && (
        <>
          <h3 class="state-list-head">{t('unread.list')}</h3>
          <UnreadList unread={digest.unread} />
        </>
      )}
      <RereadButton />
    </StateView>
  );
}
