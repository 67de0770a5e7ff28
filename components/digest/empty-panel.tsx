import type { Section } from '../../lib/digest/coverage.ts';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';

type Props = {
  /** The section that has no items. */
  section: Section;
};

/** Why a section is empty. */
export function EmptyPanel({ section }: Props) {
  const { t } = useWords();
  const { coverage } = usePage();
  if (!coverage) return null;
  return <p class="empty-panel">{t(`empty.${coverage.emptyReason[section] ?? 'unknown'}`)}</p>;
}
