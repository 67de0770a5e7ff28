import type { ComponentChildren } from 'preact';
import type { Language } from '../../lib/i18n/translate.ts';
import { KeyWords } from '../sidepanel/key-words.tsx';
import type { Family } from './family.ts';
import { PinPart } from './pin-part.tsx';
import { welcomeWords } from './words.ts';

type Props = {
  language: Language;
  family: Family;
  pinned: boolean | null;
  /** The key that reads a page; '' where none is set. */
  shortcut: string;
  onLanguage: () => void;
  onOptions: () => void;
  /** The sample page with its digest. */
  children: ComponentChildren;
};

/** The page of the first run, whose main part is the digest of the sample page: three short paragraphs, and the tool itself at work. */
export function WelcomePage({ language, family, pinned, shortcut, onLanguage, onOptions, children }: Props) {
  const say = welcomeWords(language);
  return (
    <div class="welcome">
      <section class="welcome-head" aria-labelledby="title">
        <div class="welcome-top">
          <p class="brand" lang="vi">
            <img src="/icons/48.png" width="28" height="28" alt="" /> Trích Yếu
          </p>
          <button type="button" class="text-button" lang={language === 'vi' ? 'en' : 'vi'} onClick={onLanguage}>
            {say('language')}
          </button>
        </div>
        <h1 class="welcome-title" id="title">
          {say('title')}
        </h1>
        <p class="welcome-lead">{say('lead')}</p>
      </section>

      <div class="welcome-parts">
        <section class="welcome-part" aria-labelledby="pin">
          <PinPart say={say} family={family} pinned={pinned} />
        </section>
        <section class="welcome-part" aria-labelledby="read">
          <h2 id="read">{say('read.title')}</h2>
          <p>
            {say('read.text')} {shortcut && <KeyWords words={say('read.key', { key: '\n' })} name={shortcut} />}
          </p>
        </section>
        <section class="welcome-part" aria-labelledby="private">
          <h2 id="private">{say('private.title')}</h2>
          <p>{say('private.text')}</p>
        </section>
      </div>

      <section class="welcome-sample" aria-labelledby="sample">
        <h2 id="sample">{say('sample.title')}</h2>
        <p class="welcome-note">{say('sample.text')}</p>
      </section>
      {children}

      <footer class="welcome-foot">
        <button type="button" class="text-button" onClick={onOptions}>
          {say('options')}
        </button>
      </footer>
    </div>
  );
}
