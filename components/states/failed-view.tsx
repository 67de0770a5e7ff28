import { RereadButton } from './reread-button.tsx';
import { StateView } from './state-view.tsx';
import { useStateWords } from './use-state-words.ts';

type Props = {
  /** The error's own words, for a report. */
  message: string;
};

export function FailedView({ message }: Props) {
  const say = useStateWords();
  return (
    <StateView title={say('error.title')} text={say('error.text')}>
      <p class="error-details">
        {say('error.details')}: <code lang="en">{message}</code>
      </p>
      <RereadButton />
    </StateView>
  );
}
