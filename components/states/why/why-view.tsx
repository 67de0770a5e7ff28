import { useEffect, useMemo, useRef } from 'preact/hooks';
import { explain } from '../../../lib/page/explain.ts';
import { sourceOf } from '../../../lib/page/source-of.ts';
import { MoreMenu } from '../../controls/more-menu.tsx';
import { PageWords } from '../../controls/page-words.tsx';
import { TopBar } from '../../controls/top-bar.tsx';
import { useWords } from '../../language.ts';
import { usePage } from '../../page.ts';
import { useServices } from '../../services.ts';
import { useStateWords } from '../use-state-words.ts';
import { CopyReport } from './copy-report.tsx';
import { CutList } from './cut-list.tsx';
import { LeftList } from './left-list.tsx';
import { RootPart } from './root-part.tsx';
import { RuleList } from './rule-list.tsx';
import { usePaths } from './use-paths.ts';

/** Why the digest is what it is: the part that was read, what was left out and why, which rule made what, what is in no item. */
export function WhyView() {
  const { t } = useWords();
  const say = useStateWords();
  const page = usePage();
  const { why } = useServices();
  const { article } = page;
  const raw = sourceOf(article);
  const explanation = useMemo(() => raw && explain(raw), [raw]);
  const paths = usePaths(page.tabId, explanation);
  const back = useFocusOnEntry();
  return (
    <>
      <TopBar>
        <button type="button" class="bar-button" ref={back} onClick={() => why?.(false)}>
          {say('why.back')}
        </button>
        {explanation && <CopyReport explanation={explanation} root={paths.get('root') ?? null} />}
        <MoreMenu />
      </TopBar>
      <main class="digest why">
        <header class="source">
          <h1 class="source-title">{say('why.title')}</h1>
          <p class="source-facts">{article.title ? <PageWords>{article.title}</PageWords> : t('source.title.none')}</p>
        </header>
        <section
          class="panel"
          aria-label={say('why.title')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
          tabIndex={0}
        >
          {explanation ? (
            <>
              <RootPart explanation={explanation} described={paths.get('root')} />
              <CutList cuts={explanation.cuts} paths={paths} />
            </>
          ) : (
            <p class="why-part">{say(raw ? 'why.pdf' : 'why.unknown')}</p>
          )}
          <RuleList />
          <LeftList />
        </section>
      </main>
    </>
  );
}

/** The view comes with the focus on its way back, and leaves it on the menu that it came from. */
function useFocusOnEntry() {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
    return () => {
      setTimeout(() => document.querySelector<HTMLElement>('.bar .menu:last-child > button')?.focus());
    };
  }, []);
  return back;
}
