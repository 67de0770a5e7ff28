import type { Unread, UnreadReason } from '../../lib/digest/model.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { useWords } from '../language.ts';
import { Later } from '../later.tsx';

/** Seldom opened: what it needs, the way to read a PDF among it, is loaded then. */
const loadList = () => import('./unread-list.tsx').then(({ UnreadList }) => UnreadList);

type Props = {
  /** What stands on the page and was not read. */
  unread: readonly Unread[];
};

/** "Chưa đọc: 1 tệp PDF đính kèm", which opens to their names. */
export function UnreadLine({ unread }: Props) {
  const { t } = useWords();
  const counts = new Map<UnreadReason, number>();
  for (const { reason } of unread) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const list = [...counts].map(([reason, count]) => t(`unread.${reason}`, { count })).join(', ');
  return (
    <Disclosure says={t('unread', { list })}>
      <Later load={loadList} unread={unread} />
    </Disclosure>
  );
}
