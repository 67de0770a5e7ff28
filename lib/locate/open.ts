import { BELOW_HEADER, CONTROLS, wordsOf } from '../page/folded.ts';
import { documentOf, outOf } from './documents.ts';
import { isDrawn } from './range.ts';

/** How long a page may take to show what was opened, and to come to rest after that (milliseconds). */
const MOST = 1500;
const STEP = 50;

/**
 * Opens what a person would open to see a range: closed `<details>`, the tab or accordion that it stands in.
 * Out: whether the range can be seen. The page is changed by its own controls only.
 */
export async function open(range: Range): Promise<boolean> {
  const around = aroundOf(range.startContainer.parentElement as Element);
  for (const box of around) if (box.localName === 'details') (box as HTMLDetailsElement).open = true;
  let opened = false;
  for (const part of around) {
    if (!isShut(part)) continue;
    opened = true;
    if (part.getAttribute('hidden') === 'until-found') reveal(part);
    for (const control of openersOf(part).slice(0, 3)) {
      (control as HTMLElement).click();
      if (await until(() => !isShut(part))) break;
    }
  }
  if (opened) await atRest(range);
  return !around.some(isShut);
}

/** The elements that an element stands in, and itself, from the outside in. */
function aroundOf(element: Element): Element[] {
  const around: Element[] = [];
  for (let box: Element | null = element; box; box = outOf(box)) around.unshift(box);
  return around;
}

/** Not drawn, or drawn in no height at all. */
const isShut = (box: Element): boolean =>
  !isDrawn(box) ||
  box.getAttribute('hidden') === 'until-found' ||
  (!/^(?:html|body)$/.test(box.localName) &&
    box.clientHeight === 0 &&
    box.scrollHeight > 0 &&
    /hidden|clip/.test(getComputedStyle(box).overflowY));

/** What browsers do when they find words in such a part. */
function reveal(part: Element): void {
  part.dispatchEvent(new Event('beforematch', { bubbles: true }));
  part.removeAttribute('hidden');
}

/** The controls that open a part and do nothing else: none that leads away or sends a form. */
function openersOf(part: Element): Element[] {
  const label = part.getAttribute('aria-labelledby');
  const names = [part.id, label].filter(Boolean);
  const all = Array.from(documentOf(part).querySelectorAll(CONTROLS));
  const above = part.matches(BELOW_HEADER) ? part.previousElementSibling : null;
  const header = above?.matches('[aria-expanded]') ? above : above?.querySelector('[aria-expanded=false]');
  const named = all.filter((control) => wordsOf(control).some((word) => names.includes(word)));
  return [...named, ...(header ? [header] : [])].filter(
    (control) => !part.contains(control) && isDrawn(control) && isHarmless(control),
  );
}

function isHarmless(control: Element): boolean {
  const link = control.closest('a[href]')?.getAttribute('href') ?? '#';
  const sends = (control as HTMLButtonElement).form && (control as HTMLButtonElement).type === 'submit';
  const does = control.getAttribute('onclick') ?? '';
  return (
    /^(?:#(?![/!])|#?$|javascript:(?:void\(0\))?;?$)/i.test(link) &&
    !sends &&
    !/location|href|submit|postback|open\(/i.test(does)
  );
}

const wait = (): Promise<void> => new Promise((done) => setTimeout(done, STEP));

async function until(holds: () => boolean): Promise<boolean> {
  for (let time = 0; time < MOST && !holds(); time += STEP) await wait();
  return holds();
}

/** Waits for what slides open to stand still. */
async function atRest(range: Range): Promise<void> {
  let last = '';
  await until(() => {
    const { top, height } = range.getBoundingClientRect();
    const now = `${top} ${height}`;
    const rests = now === last;
    last = now;
    return rests;
  });
}
