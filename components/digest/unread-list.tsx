import type { Unread } from '../../lib/digest/model.ts';
import { unreadWords } from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';
import { ReadPdfButton } from '../states/read-pdf-button.tsx';

type Props = {
  /** What stands on the page and was not read. */
  unread: readonly Unread[];
};

/** What was not read, by name; a PDF can be read by a click, or where only a script knows its address, dropped. */
export function UnreadList({ unread }: Props) {
  const { t, language } = useWords();
  const page = usePage();
  return (
    <ul class="unread-list" aria-label={t('unread.list')}>
      {unread.map(({ what, reason, url }, index) => (
        <li key={`${index} ${what}`}>
          <PageWords>{what}</PageWords> <span class="unread-reason">({unreadWords(reason, language)})</span>{' '}
          {reason === 'pdf' && <ReadPdfButton from={url ? { page, url, label: what } : null} />}
        </li>
      ))}
    </ul>
  );
}
