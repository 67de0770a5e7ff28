import type { Unread } from '../../lib/digest/model.ts';
import { unreadWords } from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';

type Props = {
  /** What stands on the page and was not read. */
  unread: readonly Unread[];
};

export function UnreadList({ unread }: Props) {
  const { t, language } = useWords();
  return (
    <ul class="unread-list" aria-label={t('unread.list')}>
      {unread.map(({ what, reason }, index) => (
        <li key={`${index} ${what}`}>
          <PageWords>{what}</PageWords> <span class="unread-reason">({unreadWords(reason, language)})</span>
        </li>
      ))}
    </ul>
  );
}
