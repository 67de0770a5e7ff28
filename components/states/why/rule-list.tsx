import { counts } from '../../../lib/export/report.ts';
import { useWords } from '../../language.ts';
import { usePage } from '../../page.ts';
import { useStateWords } from '../use-state-words.ts';

const SECTIONS = ['targets', 'people', 'documents', 'tasks'] as const;

/** Which rules made the items of each section, and how many each. */
export function RuleList() {
  const { t } = useWords();
  const say = useStateWords();
  const { digest } = usePage();
  const rows: [name: string, rules: string][] = SECTIONS.map((section) => [
    t(`tab.${section}`),
    counts(digest[section].map(({ rule }) => rule)),
  ]);
  if (digest.event) rows.push([say('why.event'), digest.event.rule]);
  const filled = rows.filter(([, rules]) => rules);
  return (
    <section class="why-part">
      <h2 class="why-head">{say('why.rules')}</h2>
      {filled.length === 0 && <p>{say('why.rules.none')}</p>}
      <dl class="why-rules">
        {filled.map(([name, rules]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang="en">{rules}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
