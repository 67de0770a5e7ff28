import type { Restriction } from '../../lib/browser/restriction.ts';
import { StateView } from './state-view.tsx';
import { useStateWords } from './use-state-words.ts';

type Props = {
  /** What kind of page the browser closes. */
  why: Restriction;
};

export function RestrictedView({ why }: Props) {
  const say = useStateWords();
  return <StateView title={say('restricted.title')} text={say(`restricted.${why}`)} />;
}
