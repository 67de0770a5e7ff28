import type { Language } from '../../lib/i18n/translate.ts';
import { KeyWords } from './key-words.tsx';
import { panelWords } from './words.ts';

type Props = {
  language: Language;
  /** The key that reads the page, as the browser writes it; '' where none is set. */
  shortcut: string;
  /** Whether the page's menu has an entry for it. */
  menu: boolean;
  /** Whether this tab was read before it moved to another page. */
  left: boolean;
  /** Reads the page where an earlier click still allows it; null where only the icon, the menu or the key do. */
  onRead: (() => void) | null;
  onOptions: () => void;
};

/** A tab that was not clicked yet: what reads it. */
export function AskView({ language, shortcut, menu, left, onRead, onOptions }: Props) {
  const say = panelWords(language);
  return (
    <main class="ask">
      <img class="ask-icon" src="/icons/48.png" width="48" height="48" alt="" />
      <h1 class="ask-title">{say('ask.title')}</h1>
      {left && <p class="ask-left">{say('ask.left')}</p>}
      {onRead && (
        <button type="button" class="button ask-read" onClick={onRead}>
          {say('ask.read')}
        </button>
      )}
      <p class="ask-text">{say('ask.text')}</p>
      <ul class="ask-ways">
        <li>{say('ask.icon')}</li>
        {menu && <li>{say('ask.menu')}</li>}
        {shortcut && (
          <li>
            <KeyWords words={say('ask.key', { key: '\n' })} name={shortcut} />
          </li>
        )}
      </ul>
      <button type="button" class="text-button ask-options" onClick={onOptions}>
        {say('ask.options')}
      </button>
    </main>
  );
}
