import type { Span } from '../../lib/digest/model.ts';

type Props = {
  text: string;
  /** Where the text begins in the article's. */
  start: number;
  /** The place of the article that is shown; null for none. */
  shown: Span | null;
};

/** Words of the article, those that are shown marked. */
export function MarkedText({ text, start, shown }: Props) {
  if (!shown || shown[1] <= start || shown[0] >= start + text.length) return <>{text}</>;
  const from = Math.max(0, shown[0] - start);
  const to = Math.min(text.length, shown[1] - start);
  return (
    <>
      {text.slice(0, from)}
      <mark class="shown">{text.slice(from, to)}</mark>
      {text.slice(to)}
    </>
  );
}
