import { useMemo, useState } from 'preact/hooks';
import { searchable } from '../../lib/compare/find.ts';
import { gatherDocuments } from '../../lib/compare/gather-documents.ts';
import { type CitedDocument, pagesOf } from '../../lib/compare/settle-documents.ts';
import type { Saved } from '../../lib/library/types.ts';
import { dateWords } from '../../lib/present/date.ts';
import { documentName } from '../../lib/present/documents.ts';
import { capitalised } from '../../lib/present/language.ts';
import { draftWords } from '../../lib/present/words.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { DocumentDetail, nameOf } from './document-detail.tsx';
import { Fold } from './fold.tsx';
import { FoundList } from './found-list.tsx';
import { Gathered } from './gathered.tsx';
import { useCompareWords } from './use-compare-words.ts';

type Props = { saved: () => AsyncIterable<Saved> };

const wordsOf = (document: CitedDocument): string =>
  searchable([documentName({ ...document, ...NOTHING }), document.issuer, document.subject].filter(Boolean).join(' '));
/** What the name of a document doesn't need. */
const NOTHING = { key: null, decoded: [], implements: null, relations: [], implied: {}, at: [], rule: '' };

/** Documents, those that most pages cite first; each opens to who cites it and what carries it out. */
export function DocumentsView({ saved }: Props) {
  const say = useCompareWords();
  return (
    <Gathered view="documents" saved={saved} make={gatherDocuments} note={say('note.documents')}>
      {(items: CitedDocument[]) => <DocumentList documents={items} />}
    </Gathered>
  );
}

function DocumentList({ documents }: { documents: CitedDocument[] }) {
  const { language } = useWords();
  const say = useCompareWords();
  const [all, setAll] = useState(false);
  const alone = useMemo(() => documents.filter((one) => one.alone === 'unknown').length, [documents]);
  const shown = useMemo(
    () => (all || alone === documents.length ? documents : documents.filter((one) => one.alone !== 'unknown')),
    [documents, all],
  );
  const byKey = useMemo(() => new Map(documents.map((document) => [document.key, document])), [documents]);
  const beside = alone > 0 && alone < documents.length && (
    <label class="compare-check">
      <input type="checkbox" checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} />
      {say('documents.alone', { count: alone })}
    </label>
  );
  return (
    <FoundList view="documents" items={shown} wordsOf={wordsOf} beside={beside}>
      {(part) => (
        <ul class="compare-list">
          {part.map((document) => (
            <Fold
              key={document.key}
              head={
                <>
                  <PageWords class="compare-name">{nameOf(document)}</PageWords>{' '}
                  {document.draft && <span class="compare-tag">{capitalised(draftWords(true, language))}</span>}{' '}
                  <span class="compare-amount">
                    {[
                      document.date && dateWords(document.date, language),
                      document.issuer,
                      say('pages.count', { count: pagesOf(document) }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </>
              }
            >
              {() => <DocumentDetail document={document} others={byKey} />}
            </Fold>
          ))}
        </ul>
      )}
    </FoundList>
  );
}
