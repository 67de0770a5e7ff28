import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '../notice.ts';

const SHOWN_MS = 5000;

/** What was said last; a plain confirmation goes by itself. */
export function useNotice(): [Notice | null, (notice: Notice | null) => void] {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    if (!notice || notice.failed || notice.stays) return;
    const timer = setTimeout(() => setNotice(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
}
