import 'fake-indexeddb/auto';
import { Blob as NodeBlob } from 'node:buffer';
import { act, configure, render } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { wordsOf } from '../../../components/language.ts';
import type { Host } from '../../../components/library/host.ts';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import { type Language, loadDictionary } from '../../../lib/i18n/translate.ts';
import type { Library } from '../../../lib/library/types.ts';
import { fakeHost } from '../fake-host.ts';
import { sampleLibrary } from '../library-sample.ts';
import { unmountAll } from '../unmount.ts';

afterEach(unmountAll);
configure({ asyncUtilTimeout: 20_000, getElementError: (message) => new Error(message ?? '') });
// jsdom’s own can't be read as a stream.
vi.stubGlobal('Blob', NodeBlob);
// jsdom lays nothing out and knows no modal dialogs.
Element.prototype.scrollIntoView = vi.fn();
globalThis.scrollTo = vi.fn();
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};

let count = 0;
/** A name that no other test's library has. */
export const freshName = (): string => `library-${process.pid}-${++count}`;

type Options = {
  library?: Library;
  /** The place in the library, as its address says. */
  hash?: string;
  language?: Language;
  host?: Partial<Host>;
};

/** The page of the library on the screen, with the sample's pages where nothing else is said. */
export async function showLibrary({ library, hash = '#/', language = 'vi', host = {} }: Options = {}) {
  const shown = library ?? (await sampleLibrary(freshName()));
  history.replaceState(null, '', hash);
  const words = wordsOf(language, await loadDictionary(language));
  const result = render(<LibraryApp library={shown} host={fakeHost(host)} words={words} />);
  await settled(() => result.container.querySelector('main:not([aria-busy])') !== null);
  return { ...result, library: shown };
}

/** Waits until something is so; what the library answers comes in between. */
export async function settled(isSo: () => boolean): Promise<void> {
  await vi.waitFor(
    async () => {
      await act(async () => {});
      if (!isSo()) throw new Error(`it never came to that; the page says: ${document.body.textContent?.slice(0, 600)}`);
    },
    { timeout: 20_000, interval: 20 },
  );
  // What was drawn last has its effects by then.
  await act(() => new Promise((done) => setTimeout(done, 30)));
}

export const titles = (container: Element): string[] =>
  [...container.querySelectorAll('.hit-title')].map(({ textContent }) => textContent ?? '');
