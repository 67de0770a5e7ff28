import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../components/language.ts';
import type { Content } from '../../components/load-content.tsx';
import { Popup } from '../../components/popup.tsx';
import type { Services } from '../../components/services.ts';
import type { Section } from '../../lib/digest/coverage.ts';
import type { PageRead } from '../../lib/session/page-read.ts';
import { KINDS } from '../../lib/settings/types.ts';
import { followPointer } from '../sidepanel/follow-pointer.ts';
import { MarksBar } from '../sidepanel/marks-bar.tsx';
import { paintKinds, paintPointed } from './paint.ts';
import { SampleText } from './sample-text.tsx';
import { welcomeWords } from './words.ts';

type Props = {
  page: PageRead;
  content: Content;
  words: Words;
  services: Omit<Services, 'show'>;
};

/** The sample page beside its digest, which are tied together as a page and the side panel are. */
export function SampleView({ page, content, words, services }: Props) {
  const digest = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [on, setOn] = useState(true);
  const [kinds, setKinds] = useState<readonly Section[]>(KINDS);

  useLayoutEffect(() => {
    if (text.current) paintKinds(text.current, page.digest, on ? kinds : []);
  }, [on, kinds]);
  useEffect(() => {
    if (!digest.current) return;
    followPointer(
      digest.current,
      () => page,
      (_, span) => text.current && paintPointed(text.current, span),
    );
  }, []);

  const show: Services['show'] = async (_, span) => {
    const range = text.current && paintPointed(text.current, span);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    scrollWithin(range);
    return range ? 'shown' : 'gone';
  };

  return (
    <div class="sample-panes">
      <div class="sample-digest" ref={digest}>
        <Popup
          outcome={{ state: 'read', page, view: null, changedSince: null }}
          content={content}
          moved={false}
          words={words}
          services={{ ...services, show }}
        />
      </div>
      <div class="sample-side" ref={text}>
        <SampleText article={page.article} label={welcomeWords(words.language)('sample.page')} />
        <MarksBar
          language={words.language}
          nameOf={(kind) => words.t(`tab.${kind}`)}
          on={on}
          kinds={kinds}
          counts={{
            targets: page.digest.targets.length,
            people: page.digest.people.length,
            documents: page.digest.documents.length,
            tasks: page.digest.tasks.length,
            summary: page.digest.summary.length,
          }}
          missing={0}
          onSwitch={setOn}
          onKinds={setKinds}
        />
      </div>
    </div>
  );
}

/** Brings a range to the middle of the page that scrolls it. */
function scrollWithin(range: Range | null): void {
  const pane = range?.startContainer.parentElement?.closest('.sample-page');
  if (!range || !pane) return;
  const { top, height } = range.getBoundingClientRect();
  const seen = pane.getBoundingClientRect();
  pane.scrollTop += top + height / 2 - (seen.top + seen.height / 2);
}
