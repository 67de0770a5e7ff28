import { useEffect, useState } from 'preact/hooks';
import { useShelf } from './library-context.ts';

/**
 * What the library answers. In: the question, and what it depends on; it is asked again when that or the library's
 * content changes. Out: the newest answer; the former one until it comes, undefined before the first.
 */
export function useAsked<Answer>(ask: () => Promise<Answer>, depends: unknown): Answer | undefined {
  const { changed, failed } = useShelf();
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    let isLast = true;
    ask().then(
      (came) => isLast && setAnswer(() => came),
      (error: unknown) => isLast && failed(error),
    );
    return () => {
      isLast = false;
    };
  }, [changed, depends]);
  return answer;
}
