import { useWords } from '../language.ts';
import { RereadButton } from './reread-button.tsx';
import { StateView } from './state-view.tsx';

type Props = {
  /** The error's own words, for a report. */
  message: string;
};

export function FailedView({ message }: Props) {
  const { t } = useWords();
  return (
    <StateView title={t('state.error.title')} text={t('state.error.text')}>
      <p class="error-details">
        {t('state.error.details')}: <code lang="en">{message}</code>
      </p>
      <RereadButton />
    </StateView>
  );
}
