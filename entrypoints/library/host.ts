import type { Host } from '../../components/library/host.ts';
import { openFiles } from '../../lib/browser/open-files.ts';
import { ownTab } from '../../lib/browser/own-tab.ts';
import { writeFile } from '../../lib/browser/write-file.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { keepRead } from '../../lib/session/store.ts';

type Settings = Pick<Host, 'switchLanguage'> & { language: () => Language };

/** What the library's page asks of this browser. */
export const libraryHost = ({ language, switchLanguage }: Settings): Host => ({
  switchLanguage,
  // The rules that read a text are as large as all else here, and the list needs none of them.
  read: async (version) => (await import('./read-version.ts')).pageOfVersion(version, await ownTab()),
  copy: async ({ article, digest, readAt, symbols }, selection, format) => {
    const { makeCopy, writeClipboard } = await import('../popup/export.ts');
    return writeClipboard(makeCopy({ article, digest, readAt, symbols, language: language(), selection }, format));
  },
  files: async ({ key, tabId, article, digest, readAt }) => {
    if (!(await keepRead(key, tabId, { article, digest, readAt }))) throw new Error('too large');
    await openFiles(key);
  },
  download: (file, name) => writeFile({ name, type: file.type, parts: [file] }),
  room: async () => {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined ? null : { used: usage, most: quota ?? null };
  },
  now: () => new Date(),
});
