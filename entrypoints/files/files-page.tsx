import { useEffect } from 'preact/hooks';
import { Citations } from '../../components/hand-on/citations.tsx';
import { FormatList } from '../../components/hand-on/format-list.tsx';
import { MakingStatus } from '../../components/hand-on/making-status.tsx';
import { PrintOffer } from '../../components/hand-on/print-offer.tsx';
import { SchemaOffer } from '../../components/hand-on/schema-offer.tsx';
import { useMaking } from '../../components/hand-on/use-making.ts';
import { handOnWords } from '../../components/hand-on/words.ts';
import type { FileFormat } from '../../lib/export/index.ts';
import type { Language } from '../../lib/present/index.ts';
import type { KeptRead } from '../../lib/session/kept.ts';

type Props = {
  language: Language;
  /** What was read; null where it is no longer kept. */
  read: KeptRead | null;
  /** The format that is written at once; null where the person has yet to choose. */
  first: FileFormat | null;
};

/** Offers a digest as files, on paper and as a citation, each with what it is good for, and says what was written. */
export function FilesPage({ language, read, first }: Props) {
  const t = handOnWords(language);
  return (
    <main class="files">
      <p class="files-app">Trích Yếu</p>
      <h1 class="files-title">{read ? t('page') : t('gone.title')}</h1>
      {read ? <Offers language={language} read={read} first={first} /> : <p>{t('gone')}</p>}
    </main>
  );
}

function Offers({ language, read, first }: Props & { read: KeptRead }) {
  const t = handOnWords(language);
  const source = { count: 1, reads: () => [read] };
  const { making, make, stop } = useMaking(source, language);
  useEffect(() => {
    if (first) void make(first);
  }, []);
  const written = making.state === 'written' ? making.format : undefined;
  return (
    <div class="hand-on-part">
      <p class="files-source" lang="vi">
        {read.article.title}
      </p>
      <MakingStatus making={making} count={1} t={t} onStop={stop} />
      {written && (
        <button type="button" class="hand-on-button" onClick={() => void make(written)}>
          {t('again')}
        </button>
      )}
      <h2 class="files-others">{t(written ? 'others' : 'choose')}</h2>
      <FormatList
        count={1}
        t={t}
        without={written}
        disabled={making.state === 'making'}
        onChoose={(format) => void make(format)}
      />
      <h2 class="files-others">{t('print')}</h2>
      <PrintOffer source={source} language={language} />
      <h2 class="files-others">{t('cite')}</h2>
      <Citations read={read} language={language} />
      <h2 class="files-others">{t('name.schema')}</h2>
      <ul class="hand-on-list">
        <SchemaOffer t={t} />
      </ul>
      <p class="files-close">{t('close')}</p>
    </div>
  );
}
