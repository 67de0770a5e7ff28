import type { Restriction } from '../../lib/browser/restriction.ts';
import { useWords } from '../language.ts';
import { StateView } from './state-view.tsx';

type Props = {
  /** What kind of page the browser closes. */
  why: Restriction;
};

export function RestrictedView({ why }: Props) {
  const { t } = useWords();
  return <StateView title={t('state.restricted.title')} text={t(`state.restricted.${why}`)} />;
}
