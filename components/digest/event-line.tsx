import type { Event } from '../../lib/digest/model.ts';
import { dateWords, impliedNotes } from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';
import { ImpliedNotes } from './implied-notes.tsx';
import { Item } from './item.tsx';

type Props = {
  /** The meeting, visit or signing that the page reports. */
  event: Event;
};

/** The event in one line; opens to the sentence that reports it. */
export function EventLine({ event }: Props) {
  const { t, language } = useWords();
  const { article } = usePage();
  const when = event.date && dateWords(event.date, language);
  return (
    <Item
      id="event:0"
      class="event"
      spans={[event.at]}
      head={
        <span class="event-line">
          <span class="event-label">{t('event.label')}</span> {when && `${when} · `}
          <PageWords class="event-name">{event.name}</PageWords>
          {[event.place, event.host].filter(Boolean).map((fact) => (
            <>
              {' · '}
              <PageWords>{fact}</PageWords>
            </>
          ))}{' '}
          <ImpliedNotes notes={impliedNotes(event, article, language)} />
        </span>
      }
    />
  );
}
