/** The first and the last element of a part of the page, by their stamps. */
export type Place = readonly [number, number];

/** The element that holds a part: a short path to it, and the first of some selectors that it matches. */
export type Described = { path: string; matches: string | null };

/**
 * Runs in the tab, serialised by `executeScript`: it must use nothing from outside of itself.
 * In: parts of the page that was read, and selectors. Out: for each part the smallest element that holds it; null where
 * the page has it no more.
 */
export const describeInPage = (places: readonly Place[], selectors: readonly string[]): (Described | null)[] => {
  const elements = globalThis.trichYeuPage?.elements ?? [];
  const step = (element: Element): string => {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, 2);
    return [element.localName, ...(element.id ? [`#${element.id}`] : []), ...names.map((name) => `.${name}`)].join('');
  };
  return places.map(([first, last]) => {
    let holder: Element | null = elements[first] ?? null;
    const end = elements[last];
    while (holder && end && !holder.contains(end)) holder = holder.parentElement;
    if (!holder || !end) return null;
    const steps: string[] = [];
    for (let box: Element | null = holder; box && box.localName !== 'html' && steps.length < 3; box = box.parentElement)
      steps.unshift(step(box));
    const found = selectors.find((selector) => holder?.matches(selector));
    return { path: steps.join(' > '), matches: found ?? null };
  });
};
