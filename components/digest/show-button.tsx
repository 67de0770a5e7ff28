import type { Span } from '../../lib/digest/model.ts';
import { Icon } from '../controls/icon.tsx';
import { useWords } from '../language.ts';
import { reasonOf, useNotify } from '../notice.ts';
import { usePage } from '../page.ts';
import { useServices } from '../services.ts';

type Props = {
  /** The place of the article to show in the page. */
  span: Span;
  /** Id of the element that says what will be shown: all these buttons have one name. */
  describedBy: string;
};

export function ShowButton({ span, describedBy }: Props) {
  const { t } = useWords();
  const page = usePage();
  const { show } = useServices();
  const notify = useNotify();
  const onClick = async () => {
    try {
      const result = await show(page, span);
      const quote = page.reading.text.slice(...span);
      notify(
        result === 'shown'
          ? { says: (say) => say('show.found') }
          : result === 'folded'
            ? { says: (say) => say('show.folded', { quote }), failed: true }
            : { says: (say) => say('show.gone'), failed: true, reread: true },
      );
    } catch (error) {
      notify({ says: (say) => say('show.failed', { reason: reasonOf(error) }), failed: true, reread: true });
    }
  };
  return (
    <button
      type="button"
      class="icon-button show-button"
      aria-label={t('show')}
      aria-describedby={describedBy}
      title={t('show')}
      onClick={onClick}
    >
      <Icon name="show" />
    </button>
  );
}
