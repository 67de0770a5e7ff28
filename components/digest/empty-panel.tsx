import type { Section } from '../../lib/digest/coverage.ts';
import { en } from '../../lib/i18n/empty/en.ts';
import { vi } from '../../lib/i18n/empty/vi.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import type { PageRead } from '../../lib/session/page-read.ts';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';

type Props = {
  /** The section that has no items. */
  section: Section;
};

/** Why a section of a page has no items. */
export const emptyWords = ({ coverage }: Pick<PageRead, 'coverage'>, section: Section, language: Language): string =>
  (language === 'vi' ? vi : en)[coverage?.emptyReason[section] ?? 'unknown'];

/** Why a section is empty. */
export function EmptyPanel({ section }: Props) {
  const { language } = useWords();
  const page = usePage();
  return page.coverage ? <p class="empty-panel">{emptyWords(page, section, language)}</p> : null;
}
