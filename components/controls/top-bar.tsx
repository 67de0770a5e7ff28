import type { ComponentChildren } from 'preact';
import { useWords } from '../language.ts';

type Props = {
  /** The buttons at its end. */
  children: ComponentChildren;
};

/** The line at the top of every view. */
export function TopBar({ children }: Props) {
  const { t } = useWords();
  return (
    <header class="bar">
      <p class="brand" lang="vi">
        {t('app')}
      </p>
      <div class="bar-buttons">{children}</div>
    </header>
  );
}
