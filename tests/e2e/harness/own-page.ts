import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Popup } from './browser.ts';

/** What a person does in a page of the extension's own beside clicking, and what comes of it. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Writes into a field, as typing does. In: a selector, the words. */
export const fill = (own: Popup, selector: string, words: string): Promise<void> =>
  own.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.focus();
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);

/** Chooses the language of all pages, as the options do. */
export const chooseLanguage = (own: Popup, language: 'vi' | 'en'): Promise<void> =>
  own.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ language: '${language}' })`);

/** From now on the page notes what it hands to the browser to save; its policy lets nobody fetch that by its address. */
export const watchFiles = (own: Popup): Promise<void> =>
  own.evaluate(`(() => {
    if (window.handed) return;
    window.handed = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const href = make(blob);
      window.handed.push({ href, blob, name: '' });
      return href;
    };
    document.addEventListener('click', (event) => {
      const file = window.handed.find(({ href }) => href === event.target.href);
      if (file) file.name = event.target.download;
    }, true);
  })()`);

export type Handed = { name: string; start: string; size: number };

/** What was handed to the browser to save, each with how its content begins. */
export const handed = (own: Popup): Promise<Handed[]> =>
  own.evaluate(`Promise.all((window.handed ?? []).map(async ({ name, blob }) => ({
    name, start: await blob.slice(0, 40).text(), size: blob.size,
  })))`);

/** Gives the file that was handed over last to the page's field for files. */
export const giveBack = (own: Popup, selector: string): Promise<void> =>
  own.evaluate(`(() => {
    const { name, blob } = window.handed.at(-1);
    const data = new DataTransfer();
    data.items.add(new File([blob], name, { type: blob.type }));
    const input = document.querySelector(${JSON.stringify(selector)});
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

/** The rules of accessibility that what shows now breaks. */
export const broken = (own: Popup): Promise<string[]> =>
  own.evaluate(`(async () => {
    ${AXE}
    const { violations } = await window.axe.run();
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | '));
  })()`);
