import { useEffect, useRef, useState } from 'preact/hooks';
import { ShelfIcon } from './shelf-icon.tsx';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  /** What is looked for. */
  words: string;
  /** Looks for other words. */
  onWords: (words: string) => void;
};

/** Between two keys of somebody who types; a search is done well within it. */
const PAUSE_MS = 120;
const typesElsewhere = (element: EventTarget | null): boolean =>
  element instanceof HTMLElement && (element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

/** Finds as one types; "/" comes here from anywhere on the page, the arrow down goes on to the first hit. */
export function SearchField({ words, onWords }: Props) {
  const say = useLibraryWords();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(words);
  /** What was asked for last from here: an address that says the same brings nothing new. */
  const asked = useRef(words);
  useEffect(() => {
    if (words === asked.current) return;
    asked.current = words;
    setTyped(words);
  }, [words]);
  useEffect(() => {
    if (typed === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = typed;
      onWords(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typesElsewhere(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <search class="search-field">
      <ShelfIcon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={say('search.label')}
        placeholder={say('search.hint')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('.hit-title')?.focus();
        }}
      />
      <span class="search-key" aria-hidden="true">
        /
      </span>
    </search>
  );
}
