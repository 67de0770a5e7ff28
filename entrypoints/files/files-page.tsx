import { FORMATS, type Format } from '../../lib/export/index.ts';
import type { Language } from '../../lib/present/index.ts';
import { FILE_WORDS } from './words.ts';

type Props = {
  language: Language;
  /** The page's title, as the digest has it; null where the digest is no longer kept. */
  title: string | null;
  /** The file that was handed to the browser last. */
  written: { format: Format; name: string } | null;
  /** Writes the digest in a format. */
  onSave: (format: Format) => void;
};

/** Says what was written and what it is good for, and offers the other formats. */
export function FilesPage({ language, title, written, onSave }: Props) {
  const words = FILE_WORDS[language];
  return (
    <main class="files">
      <p class="files-app">Trích Yếu</p>
      <h1 class="files-title">{title === null ? words.goneTitle : words.page}</h1>
      {title === null ? (
        <p>{words.gone}</p>
      ) : (
        <>
          <p class="files-source" lang="vi">
            {title}
          </p>
          <div role="status" class="files-written">
            {written && (
              <>
                <p>{words.written}:</p>
                <p class="files-name" lang="vi">
                  {written.name}
                </p>
                <p class="files-use">{words.uses[written.format]}</p>
              </>
            )}
          </div>
          {written && (
            <p>
              <button type="button" class="files-button" onClick={() => onSave(written.format)}>
                {words.again}
              </button>
            </p>
          )}
          <h2 class="files-others">{words.others}</h2>
          <ul class="files-list">
            {FORMATS.filter((format) => format !== written?.format).map((format) => (
              <li key={format}>
                <button
                  type="button"
                  class="files-button"
                  aria-describedby={`use-${format}`}
                  onClick={() => onSave(format)}
                >
                  {words.names[format]}
                </button>
                <p id={`use-${format}`} class="files-use">
                  {words.uses[format]}
                </p>
              </li>
            ))}
          </ul>
          <p class="files-close">{words.close}</p>
        </>
      )}
    </main>
  );
}
