import { type RenderResult, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterAll, expect, vi } from 'vitest';
// What an item loads when it is opened: in tests it is there, so that none ends while it is still on its way.
import '../../components/gloss/index.tsx';
import { wordsOf } from '../../components/language.ts';
import { loadContent } from '../../components/load-content.tsx';
import { Popup } from '../../components/popup.tsx';
import type { Services } from '../../components/services.ts';
import { type Language, loadDictionary } from '../../lib/i18n/translate.ts';
import type { Outcome } from '../../lib/session/read-tab.ts';
import { fakeServices } from './fake-services.ts';
import { page } from './sample.ts';

// axe asks jsdom for the style of every element, which on a busy machine takes longer than other tests may.
vi.setConfig({ testTimeout: 120_000 });
// What is shown may still load what few need; it must not outlive the test's own page.
afterAll(() => vi.dynamicImportSettled());

/** Services that always succeed and note what they were asked for. */
export const watchedServices = (rest: Partial<Services> = {}) => {
  const all = fakeServices(rest);
  return {
    ...all,
    show: vi.fn(all.show),
    copy: vi.fn(all.copy),
    files: vi.fn(all.files),
    keepView: vi.fn(all.keepView),
    reread: vi.fn(all.reread),
    why: vi.fn<(shown: boolean) => void>(),
    switchLanguage: vi.fn(all.switchLanguage),
  };
};

type Options = {
  outcome?: Outcome | null;
  language?: Language;
  services?: Services;
  moved?: boolean;
  /** The view that says why. */
  why?: boolean;
};

const sampleRead: Outcome = { state: 'read', page, view: null, changedSince: null };

const popupOf = async ({ outcome = sampleRead, language = 'vi', services, moved = false, why }: Options) => (
  <Popup
    outcome={outcome}
    content={await loadContent(outcome, why)}
    moved={moved}
    words={wordsOf(language, await loadDictionary(language))}
    services={services ?? fakeServices()}
  />
);

export type Shown = Omit<RenderResult, 'rerender'> & {
  /** Shows the popup in another state, keeping what it remembers. */
  change: (options: Options) => Promise<void>;
};

/** The popup on the screen; of the sample page where nothing else is said. */
export async function showPopup(options: Options = {}): Promise<Shown> {
  const { rerender, ...result } = render(await popupOf(options));
  return { ...result, change: async (next) => rerender(await popupOf({ ...options, ...next })) };
}

/** No rule of axe is broken. Contrast needs a browser: the gallery's test checks it there. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: true } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/** All that an element says, with blanks collapsed. */
export const wordsIn = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
