import type { Document } from '../../lib/digest/model.ts';
import {
  capitalised,
  dateWords,
  draftWords,
  impliedNotes,
  relationsWords,
  titleWords,
} from '../../lib/present/index.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { usePage } from '../page.ts';
import { DocumentFacts } from './document-facts.tsx';
import { ImpliedNotes } from './implied-notes.tsx';
import { Item } from './item.tsx';

type Props = {
  document: Document;
  /** Its index in the digest. */
  index: number;
};

/** A document: its name and date, what it is about, who issued it, and what carries out what. */
export function DocumentCard({ document, index }: Props) {
  const { language } = useWords();
  const { article, digest, reading, symbols } = usePage();
  const { date } = document;
  const { name, about, issued } = titleWords(document, reading.text);
  const draft = draftWords(document.draft, language);
  return (
    <Item
      id={`documents:${index}`}
      class="document"
      spans={document.at}
      head={
        <>
          <span class="document-name">
            <PageWords>{name}</PageWords>
            {draft && <span class="draft">{capitalised(draft)}</span>}
          </span>{' '}
          {date && <span class="document-date">{dateWords(date, language)}</span>}
        </>
      }
      body={
        <div class="document-body">
          {about && <PageWords class="subject">{about}</PageWords>}
          <DocumentFacts document={document} issued={issued} symbol={symbols[index] ?? null} />
          {relationsWords(document, digest.documents, language).map((relation) => (
            <span class="relation" key={relation}>
              {capitalised(relation)}
            </span>
          ))}
          <ImpliedNotes notes={impliedNotes(document, article, language)} />
        </div>
      }
    />
  );
}
