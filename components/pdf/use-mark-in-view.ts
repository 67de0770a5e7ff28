import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Brings the marked sentence of a text into view whenever one is asked for: `asked` counts up. */
export function useMarkInView(pane: RefObject<HTMLElement | null>, asked: number | undefined): void {
  useEffect(() => {
    const toMark = (): void => pane.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
    toMark();
    // What comes into view is only now laid out, as high as it turns out to be.
    const frame = requestAnimationFrame(toMark);
    return () => cancelAnimationFrame(frame);
  }, [asked]);
}
