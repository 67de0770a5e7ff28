import { useEffect, useRef, useState } from 'preact/hooks';
import { writeFile } from '../../lib/browser/write-file.ts';
import type { FileFormat } from '../../lib/export/types.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import type { HandOnSource } from './source.ts';

/** Where no settings are to be had, files are written as they are for most people. */
const separatorOf = (): Promise<';' | ','> =>
  loadSettings().then(
    ({ settings }) => settings.separator,
    () => ';',
  );

/** What is being done, or was done last. */
export type Making =
  | { state: 'idle' }
  | { state: 'making'; format: FileFormat; done: number }
  | { state: 'written'; format: FileFormat; name: string }
  | { state: 'stopped' }
  | { state: 'failed'; reason: string };

/**
 * Makes files of what a source has, and hands each to the browser. One at a time; leaving the view stops it. The code
 * that makes files is loaded when the first is asked for.
 */
export function useMaking({ count, reads }: HandOnSource, language: Language) {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const make = async (format: FileFormat): Promise<void> => {
    if (running.current) return;
    const stopper = new AbortController();
    running.current = stopper;
    setMaking({ state: 'making', format, done: 0 });
    try {
      const [{ makeFiles }, separator] = await Promise.all([import('../../lib/export/hand-on.ts'), separatorOf()]);
      const file = await makeFiles(reads(), {
        format,
        language,
        count,
        separator,
        madeAt: new Date().toISOString(),
        signal: stopper.signal,
        onProgress: (done) => setMaking({ state: 'making', format, done }),
      });
      writeFile(file);
      setMaking({ state: 'written', format, name: file.name });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setMaking(stopper.signal.aborted ? { state: 'stopped' } : { state: 'failed', reason });
    } finally {
      running.current = null;
    }
  };
  return { making, make, stop: () => running.current?.abort() };
}
