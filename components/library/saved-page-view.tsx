import { useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/digest/model.ts';
import type { SavedPage, SavedVersion } from '../../lib/library/types.ts';
import { pageAt } from '../../lib/pdf/places.ts';
import type { ViewState } from '../../lib/session/kept.ts';
import type { PageRead } from '../../lib/session/page-read.ts';
import { DigestView } from '../digest/digest-view.tsx';
import { PageContext } from '../page.ts';
import { type Services, ServicesContext } from '../services.ts';
import { DigestBar } from './digest-bar.tsx';
import { useHost } from './host.ts';
import { placeOf, sectionOf } from './item-place.ts';
import { PageBar } from './page-bar.tsx';
import { RecordCard } from './record-card.tsx';
import type { Search } from './route.ts';
import { SavedText } from './saved-text.tsx';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  page: SavedPage;
  /** All that were saved of it, oldest first. */
  versions: readonly SavedVersion[];
  /** The number of the version that is shown, and that version with all that its view needs. */
  shown: number;
  read: PageRead;
  /** The item ("targets:3") or the place of the text to show first. */
  show: string | Span | null;
  back: Search;
};

/** A saved page: its digest, and beside it what is known of it and its text, in which each item is shown. */
export function SavedPageView({ page, versions, shown, read, show, back }: Props) {
  const say = useLibraryWords();
  const host = useHost();
  const digest = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ span: Span; asked: number } | null>(() => {
    const span = typeof show === 'string' ? placeOf(read, show) : show;
    return span ? { span, asked: 1 } : null;
  });
  const services = useMemo<Services>(
    () => ({
      copy: host.copy,
      files: host.files,
      switchLanguage: host.switchLanguage,
      show: async (_, span) => {
        setPlace((last) => ({ span, asked: (last?.asked ?? 0) + 1 }));
        return 'shown';
      },
      place: (span) => {
        const number = pageAt(read.article, span);
        return number === null ? null : say('evidence.page', { page: number });
      },
      library: null,
      share: null,
      why: null,
      readPdf: () => {},
      keepView: () => {},
      later: () => Promise.reject(new Error('no page of the web')),
      reread: () => {},
    }),
    [host, read, say],
  );
  const view: ViewState | null =
    typeof show === 'string' ? { section: sectionOf(show), open: [show], scroll: {} } : null;
  return (
    <ServicesContext.Provider value={services}>
      <PageContext.Provider value={read}>
        <PageBar page={page} shown={shown} back={back} />
        <div class="pdf-panes">
          <div class="pdf-digest" ref={digest}>
            <DigestView view={view} bar={DigestBar} />
          </div>
          <div class="pdf-text">
            <RecordCard page={page} versions={versions} shown={shown} />
            <SavedText article={read.article} shown={place} onBack={() => digest.current?.scrollIntoView()} />
          </div>
        </div>
      </PageContext.Provider>
    </ServicesContext.Provider>
  );
}
