import { useEffect, useState } from 'preact/hooks';
import { timeWords } from '../lib/present/index.ts';
import type { Outcome } from '../lib/session/read-tab.ts';
import { type Words, WordsContext } from './language.ts';
import type { Content } from './load-content.tsx';
import { type Notice, NoticeContext } from './notice.ts';
import { NoticeLine } from './notice-line.tsx';
import { type Services, ServicesContext } from './services.ts';

type Props = {
  /** What came of the click; null while the page is being read. */
  outcome: Outcome | null;
  /** The view that fits the outcome (`loadContent`). */
  content: Content;
  /** Whether the tab has moved to another page since it was read. */
  moved: boolean;
  /** The language of the words around the digest. */
  words: Words;
  /** What the components ask of the browser. */
  services: Services;
};

/** A confirmation goes by itself; what went wrong stays until the next click or until it is closed. */
const SHOWN_MS = 5000;

/** The whole popup. */
export function Popup({ outcome, content: Content, moved, words, services }: Props) {
  const [said, setSaid] = useState<Notice | null>(null);
  const changedSince = outcome?.state === 'read' ? outcome.changedSince : null;
  useEffect(() => {
    // Where the tab has gone counts for more than what was said before.
    if (moved) return setSaid(null);
    const time = changedSince && timeWords(changedSince, words.language);
    setSaid(time ? { says: (t) => t('state.changed.since', { time }), stays: true } : null);
  }, [changedSince, moved, outcome === null]);
  useEffect(() => {
    if (!said || said.failed || said.stays) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const [closed, setClosed] = useState(false);
  const standing: Notice | null =
    moved && !closed ? { says: (t) => t('state.navigated.text'), failed: true, reread: true } : null;
  const onClose = () => (said ? setSaid(null) : setClosed(true));
  return (
    <WordsContext.Provider value={words}>
      <ServicesContext.Provider value={services}>
        <NoticeContext.Provider value={setSaid}>
          <Content outcome={outcome} />
          <NoticeLine notice={said ?? standing} onClose={onClose} />
        </NoticeContext.Provider>
      </ServicesContext.Provider>
    </WordsContext.Provider>
  );
}
