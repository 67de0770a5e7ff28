import type { Services } from '../../components/services.ts';
import { openFiles } from '../../lib/browser/open-files.ts';
import { canShare, shareText } from '../../lib/browser/share.ts';
import { writeClipboard } from '../../lib/export/clipboard.ts';
import { makeCopy } from '../../lib/export/index.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { keepView } from '../../lib/session/store.ts';

type Host = Pick<Services, 'reread' | 'switchLanguage'> & { language: () => Language };

/** What the digest of a PDF asks of the browser: the same as in the popup, from a page that stays open. */
export function pdfServices({ language, ...host }: Host): Omit<Services, 'show' | 'place'> {
  return {
    ...host,
    copy: (page, selection, format) => writeClipboard(makeCopy({ ...page, language: language(), selection }, format)),
    files: (page) => openFiles(page.key),
    library: () => import('../popup/library.ts'),
    share: canShare()
      ? (page) => {
          const all = makeCopy({ ...page, language: language(), selection: { kind: 'all' } }, 'plain');
          return shareText(page.article.title, all.plain);
        }
      : null,
    keepView: (page, view) => void keepView(page.key, view),
    readPdf: () => {},
    why: null,
    later: () => Promise.reject(new Error('no page of the web')),
  };
}
