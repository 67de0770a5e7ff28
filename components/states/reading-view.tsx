import { MoreMenu } from '../controls/more-menu.tsx';
import { TopBar } from '../controls/top-bar.tsx';
import { useWords } from '../language.ts';

/** While the page is being read: the outline of a digest, so that nothing moves when it comes. */
export function ReadingView() {
  const { t } = useWords();
  return (
    <>
      <TopBar>
        <MoreMenu />
      </TopBar>
      <main class="reading" aria-busy="true">
        <p class="reading-says" role="status">
          {t('state.reading')}
        </p>
        <div class="outline" aria-hidden="true" />
      </main>
    </>
  );
}
