import { useMemo, useRef, useState } from 'preact/hooks';
import type { Section } from '../../lib/digest/coverage.ts';
import type { ViewState } from '../../lib/session/kept.ts';
import type { Opened } from '../opened.ts';

export type View = {
  section: Section;
  select: (section: Section) => void;
  opened: Opened;
  /** How far the shown panel is to be scrolled, in CSS pixels. */
  scrolledTo: () => number;
  onScroll: (top: number) => void;
};

/** Scrolling is kept once it rests, so that the browser is not asked to write at every frame. */
const REST_MS = 120;

/**
 * Where the person is in a digest: the section, the open items, how far each panel is scrolled.
 * In: where to begin, and what keeps every change (the popup may close at any moment).
 */
export function useView(start: ViewState, keep: (view: ViewState) => void): View {
  const [view, setView] = useState(start);
  const now = useRef(view);
  now.current = view;
  const scroll = useRef(start.scroll);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const change = (next: ViewState) => {
    setView(next);
    keep({ ...next, scroll: scroll.current });
  };
  const opened = useMemo(
    (): Opened => ({
      has: (id) => view.open.includes(id),
      toggle: (id) =>
        change({
          ...view,
          open: view.open.includes(id) ? view.open.filter((other) => other !== id) : [...view.open, id],
        }),
    }),
    [view],
  );
  return {
    section: view.section,
    select: (section) => change({ ...view, section }),
    opened,
    scrolledTo: () => scroll.current[view.section] ?? 0,
    onScroll: (top) => {
      scroll.current = { ...scroll.current, [now.current.section]: top };
      clearTimeout(rest.current);
      rest.current = setTimeout(() => keep({ ...now.current, scroll: scroll.current }), REST_MS);
    },
  };
}
