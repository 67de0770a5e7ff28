import { citationsOf } from '../../lib/export/cite.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import type { KeptRead } from '../../lib/session/kept.ts';
import { CopyText } from './copy-text.tsx';
import { handOnWords } from './words.ts';

type Props = { read: KeptRead; language: Language };

/** How to cite one page and the documents that it names, to read and to copy. */
export function Citations({ read, language }: Props) {
  const t = handOnWords(language);
  const { page, documents } = citationsOf(read, language);
  return (
    <>
      <p class="hand-on-use">{t('use.cite')}</p>
      <h3>{t('cite.page')}</h3>
      <p class="hand-on-quote" lang="vi">
        {page}
      </p>
      <CopyText says={t('cite.copy')} text={() => page} t={t} />
      {documents.length > 0 && (
        <>
          <h3>{t('cite.documents')}</h3>
          <ul class="hand-on-quote" lang="vi">
            {documents.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
          <CopyText says={t('cite.copy.documents')} text={() => documents.join('\n')} t={t} />
        </>
      )}
    </>
  );
}
