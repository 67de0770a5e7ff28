import { articleText } from '../../../lib/article.ts';
import type { CopyOutcome } from '../../../lib/export/clipboard.ts';
import { makeReport } from '../../../lib/export/report.ts';
import type { Explanation } from '../../../lib/page/explain.ts';
import type { Described } from '../../../lib/page/places.ts';
import { sourceOf } from '../../../lib/page/source-of.ts';
import { useNotify } from '../../notice.ts';
import { usePage } from '../../page.ts';
import { useServices } from '../../services.ts';
import { useStateWords } from '../use-state-words.ts';

type Props = {
  explanation: Explanation;
  /** The element that holds the part that was read, where the page could be asked. */
  root: Described | null;
};

/** Copies how the page was read, without a word of the page. */
export function CopyReport({ explanation, root }: Props) {
  const say = useStateWords();
  const notify = useNotify();
  const { later } = useServices();
  const { article, digest, coverage } = usePage();
  const copied = async (): Promise<CopyOutcome> => {
    const { about, writeClipboard } = await later();
    const pieces = sourceOf(article)?.pieces ?? [];
    const text = [articleText(article), ...pieces.map((piece) => piece.text)].join('\n');
    return writeClipboard({ plain: makeReport({ about: about(), explanation, digest, coverage, root, text }) });
  };
  const onClick = async () => {
    const outcome = await copied().catch(() => ({ failed: 'unknown' }) as const);
    if (outcome === 'copied') notify({ says: () => say('why.copied') });
    else notify({ says: (t) => t(`copy.${outcome.failed}`), failed: true });
  };
  return (
    <button type="button" class="bar-button" onClick={() => void onClick()}>
      {say('why.copy')}
    </button>
  );
}
