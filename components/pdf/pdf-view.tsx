import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../lib/digest/model.ts';
import { pageAt } from '../../lib/pdf/places.ts';
import { MoreMenu } from '../controls/more-menu.tsx';
import { TopBar } from '../controls/top-bar.tsx';
import { type Words, WordsContext } from '../language.ts';
import type { Content } from '../load-content.tsx';
import { Popup } from '../popup.tsx';
import { type Services, ServicesContext } from '../services.ts';
import { ProgressView } from './progress-view.tsx';
import { type Asking, RefusalView } from './refusal-view.tsx';
import type { PdfState } from './state.ts';
import { TextPane } from './text-pane.tsx';
import { usePdfWords } from './use-pdf-words.ts';

type Props = Asking & {
  shown: PdfState;
  /** The view that fits what was read (`loadContent`); null where nothing is. */
  content: Content | null;
  words: Words;
  /** What the digest asks of the browser; the page itself shows its sentences. */
  services: Omit<Services, 'show' | 'place'>;
};

/** The page for PDF: the digest beside the text of the file, or why there is none, and where to drop a file. */
export function PdfView({ words, services, ...props }: Props) {
  return (
    <WordsContext.Provider value={words}>
      <ServicesContext.Provider value={services as Services}>
        {props.shown.state === 'read' && props.content ? (
          <ReadView {...props} words={words} services={services} shown={props.shown} content={props.content} />
        ) : (
          <WaitingView {...props} />
        )}
        <DropOver onFile={props.onFile} />
      </ServicesContext.Provider>
    </WordsContext.Provider>
  );
}

function WaitingView({ shown, ...asking }: Asking & { shown: PdfState }) {
  const say = usePdfWords();
  return (
    <>
      <TopBar>
        <MoreMenu />
      </TopBar>
      <main class="pdf-waiting">
        <h1 class="pdf-heading">{say('page')}</h1>
        {shown.state === 'asking' || shown.state === 'reading' ? (
          <ProgressView progress={shown} />
        ) : (
          shown.state !== 'read' && <RefusalView shown={shown} {...asking} />
        )}
      </main>
    </>
  );
}

type ReadProps = Omit<Props, 'shown' | 'content'> & {
  shown: Extract<PdfState, { state: 'read' }>;
  content: Content;
};

function ReadView({ shown: { outcome, pages, scanned }, content, words, services, onFile }: ReadProps) {
  const say = usePdfWords();
  const [place, setPlace] = useState<{ span: Span; asked: number } | null>(null);
  const digest = useRef<HTMLDivElement>(null);
  const { article } = outcome.page;
  const whole: Services = {
    ...services,
    show: async (_, span) => {
      setPlace((last) => ({ span, asked: (last?.asked ?? 0) + 1 }));
      return 'shown';
    },
    place: (span) => {
      const page = pageAt(article, span);
      return page === null ? null : say('evidence.page', { page });
    },
  };
  return (
    <div class="pdf-panes">
      <div class="pdf-digest" ref={digest}>
        <Popup outcome={outcome} content={content} moved={false} words={words} services={whole} />
      </div>
      <TextPane
        article={article}
        pages={pages}
        scanned={scanned}
        shown={place}
        onFile={onFile}
        onBack={() => digest.current?.scrollIntoView()}
      />
    </div>
  );
}

/** A file may be dropped anywhere on the page: a browser would else open it in the page's stead. */
function DropOver({ onFile }: Pick<Asking, 'onFile'>) {
  const say = usePdfWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type !== 'dragleave' || event.relatedTarget !== null);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    addEventListener('dragover', onDrag);
    addEventListener('dragleave', onDrag);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDrag);
      removeEventListener('dragleave', onDrag);
      removeEventListener('drop', onDrop);
    };
  }, [onFile]);
  return over ? <div class="drop-over">{say('drop.now')}</div> : null;
}
