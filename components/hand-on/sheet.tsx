import { PHRASES } from '../../lib/export/labels.ts';
import type { Paper } from '../../lib/export/paper.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { NoteMark } from './note-mark.tsx';
import { notesOf } from './print-notes.ts';
import { SheetTable } from './sheet-table.tsx';
import { handOnWords } from './words.ts';

type Props = { paper: Paper; language: Language };

/** One digest on paper: as in the Word file, with the sentences at its end, since browsers set no footnotes. */
export function Sheet({ paper, language }: Props) {
  const phrases = PHRASES[language];
  const t = handOnWords(language);
  const notes = notesOf(paper);
  const { title, source, url, event, parts, unread, citation, tail } = paper;
  return (
    <article class="sheet">
      <h1 lang="vi">{title}</h1>
      <p class="sheet-source">{source}</p>
      {url && <p class="sheet-source">{url}</p>}
      {event && (
        <p class="sheet-text">
          <b>{phrases.event}:</b> <span lang="vi">{event.words}</span>
          <NoteMark number={notes.numberOf(event.sentences)} />
        </p>
      )}
      {parts.map((part) => (
        <section key={part.section}>
          <h2>{part.heading}</h2>
          {part.columns ? (
            <SheetTable part={part} notes={notes} />
          ) : (
            part.rows.map(({ words }) => (
              <p key={words} class="sheet-text" lang="vi">
                “{words}”
              </p>
            ))
          )}
        </section>
      ))}
      {parts.length === 0 && !event && <p class="sheet-text">{phrases.empty}</p>}
      {unread.map((words) => (
        <p key={words} class="sheet-text">
          {phrases.unread}: {words}
        </p>
      ))}
      {notes.list.length > 0 && (
        <section class="sheet-notes">
          <h2>{t('print.sentences')}</h2>
          <ol lang="vi">
            {notes.list.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </section>
      )}
      <p class="sheet-tail">
        {t('cite')}: {citation}.
      </p>
      <p class="sheet-tail">{tail}.</p>
    </article>
  );
}
