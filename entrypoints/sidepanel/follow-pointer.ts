import type { Span } from '../../lib/digest/model.ts';
import type { PageRead } from '../../lib/session/page-read.ts';
import { sentenceAtElement } from './item-at.ts';

/** So long the pointer rests on an item before the page is asked (milliseconds): what it only crosses stays dark. */
const REST = 60;

/**
 * Shows in the page the sentence of the item that the pointer or the focus is on, and moves there on a click that opens
 * the item. In: the element that holds the digest, what page it shows (null: none that could be shown), and what shows a
 * place of it (null: none).
 */
export function followPointer(
  root: HTMLElement,
  shown: () => PageRead | null,
  show: (page: PageRead, span: Span | null) => void,
): void {
  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const point = (span: Span | null): void => {
    const page = shown();
    const key = span && page ? `${page.key} ${span}` : null;
    if (key === last || !page) return;
    last = key;
    clearTimeout(timer);
    timer = setTimeout(() => show(page, span), REST);
  };
  const onto = ({ target }: Event): void => {
    const page = shown();
    if (page) point(sentenceAtElement(target, page));
  };
  root.addEventListener('pointerover', onto);
  root.addEventListener('focusin', onto);
  root.addEventListener('pointerleave', () => point(null));
  root.addEventListener('focusout', (event) => event.relatedTarget === null && point(null));

  root.addEventListener(
    'click',
    ({ target }) => {
      const head = target instanceof Element ? target.closest('.item-head') : null;
      // Asked before the click has opened it: what closes moves nowhere.
      if (head?.getAttribute('aria-expanded') !== 'false' || !shown()) return;
      head.closest('.item-top')?.querySelector<HTMLElement>('.show-button')?.click();
    },
    true,
  );
}
