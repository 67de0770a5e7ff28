import type { Services } from '../../components/services.ts';
import { openFiles } from '../../lib/browser/open-files.ts';
import { isAndroid } from '../../lib/browser/platform.ts';
import { canShare, shareText } from '../../lib/browser/share.ts';
import { showSpan } from '../../lib/browser/show-span.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { keepView } from '../../lib/session/store.ts';

/** Loaded once the digest stands: a click on a copy button must write within the click. */
export const loadExport = () => import('./export.ts');

/** Loaded once the digest stands, or on the click that saves. */
const loadLibrary = () => import('./library.ts');

type Host = Pick<Services, 'reread' | 'switchLanguage' | 'why'> & { language: () => Language };

/** What the popup's components ask of the browser, in this browser. */
export function popupServices({ language, ...host }: Host): Services {
  return {
    ...host,
    later: loadExport,
    show: async (page, span) => {
      const result = await showSpan(page.tabId, page.article, span);
      if (result === 'shown' && (await isAndroid())) window.close();
      return result;
    },
    copy: async (page, selection, format) => {
      const { makeCopy, writeClipboard } = await loadExport();
      return writeClipboard(makeCopy({ ...page, language: language(), selection }, format));
    },
    files: async (page) => {
      await openFiles(page.key);
      window.close();
    },
    library: loadLibrary,
    share: canShare()
      ? async (page) => {
          const { makeCopy } = await loadExport();
          const all = makeCopy({ ...page, language: language(), selection: { kind: 'all' } }, 'plain');
          await shareText(page.article.title, all.plain);
        }
      : null,
    readPdf: (from) => void import('./read-pdf.ts').then(({ readPdf }) => readPdf(from)),
    keepView: (page, view) => {
      page.view = view;
      void keepView(page.key, view);
    },
  };
}
