import { useId } from 'preact/hooks';
import type { CitedDocument, DocumentMention, Tie } from '../../lib/compare/settle-documents.ts';
import { dateWords } from '../../lib/present/date.ts';
import { capitalised } from '../../lib/present/language.ts';
import { draftWords, relationWords } from '../../lib/present/words.ts';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { CopyTable } from './copy-table.tsx';
import { PanelBox } from './panel-box.tsx';
import { QuoteLine } from './quote-line.tsx';
import { ScrollBox } from './scroll-box.tsx';
import { TieList } from './tie-list.tsx';
import { useCompareWords } from './use-compare-words.ts';

type Props = {
  document: CitedDocument;
  /** All documents by their keys, for the names of those that it is tied to. */
  others: ReadonlyMap<string, CitedDocument>;
};

export const nameOf = ({ type, number }: Pick<CitedDocument, 'type' | 'number'>): string =>
  number ? `${type} ${number}` : type;

/** A document over pages: who cites it and how, what it does to others, what others do to it. */
export function DocumentDetail({ document, others }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const id = useId();
  const name = nameOf(document);
  const title = say('documents.cited.table', { name });
  const asPage = ({ type, number, date, issuer, draft }: DocumentMention) =>
    [
      draft && draftWords(true, language),
      number ? `${type} ${number}` : type,
      date && dateWords(date, language),
      issuer,
    ]
      .filter(Boolean)
      .join(' · ');
  const tieName = ({ other, words }: Tie) => {
    const known = other === null ? undefined : others.get(other);
    return known ? nameOf(known) : words;
  };
  const table = () => ({
    title,
    heads: [
      say('documents.as'),
      say('column.sentence'),
      say('column.title'),
      say('column.site'),
      say('column.published'),
    ],
    rows: document.mentions.flatMap((mention) =>
      mention.found.map(({ quote, page }) => [
        asPage(mention),
        quote.words,
        page.title,
        page.site,
        page.published === null ? null : dateWords(page.published, language),
      ]),
    ),
    tail: say('tail'),
  });
  return (
    <>
      {document.subject && <PageWords class="compare-subject">{document.subject}</PageWords>}
      {document.alone && <p class="compare-note">{capitalised(say(`documents.${document.alone}`))}.</p>}
      <TieList
        head={say('documents.does')}
        ties={document.does.map((tie) => ({
          kind: capitalised(relationWords(tie.kind, language)),
          name: tieName(tie),
          found: tie.found,
        }))}
      />
      <TieList
        head={say('documents.done')}
        ties={document.done.map((tie) => ({
          kind: capitalised(say(`done.${tie.kind}`)),
          name: tieName(tie),
          found: tie.found,
        }))}
      />
      <PanelBox labelledBy={id}>
        <div class="compare-panel-head">
          <h4 id={id}>{say('documents.cited')}</h4>
          <CopyTable table={table} describedBy={id} />
        </div>
        <ScrollBox label={`${say('table.scroll')}: ${title}`}>
          <table class="compare-table compare-rows compare-two">
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say('documents.as')}</th>
                <th scope="col">{say('documents.page')}</th>
              </tr>
            </thead>
            <tbody>
              {document.mentions.map((mention, i) => (
                <tr key={i}>
                  <th scope="row" lang="vi">
                    {asPage(mention)}
                  </th>
                  <td>
                    {mention.found.map((found) => (
                      <QuoteLine key={found.at.join()} found={found} />
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </PanelBox>
    </>
  );
}
