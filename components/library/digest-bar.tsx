import type { Section } from '../../lib/digest/coverage.ts';
import { CopyMenu } from '../digest/copy-menu.tsx';
import { reasonOf, useNotify } from '../notice.ts';
import { usePage } from '../page.ts';
import { useServices } from '../services.ts';
import { libraryWords, useLibraryWords } from './use-library-words.ts';

type Props = {
  /** The section that is shown, which can be copied by itself. */
  section: Section;
};

/** What can be done with a saved digest. */
export function DigestBar({ section }: Props) {
  const say = useLibraryWords();
  const page = usePage();
  const { files } = useServices();
  const notify = useNotify();
  return (
    <section class="bar digest-bar" aria-label={say('digest')}>
      <p class="digest-bar-says">{say('digest')}</p>
      <div class="bar-buttons">
        <CopyMenu section={section} />
        <button
          type="button"
          class="bar-button"
          onClick={() =>
            void files(page).catch((error: unknown) =>
              notify({
                says: (_, language) => libraryWords(language)('export.failed', { reason: reasonOf(error) }),
                failed: true,
              }),
            )
          }
        >
          {say('export')}
        </button>
      </div>
    </section>
  );
}
