import { useId } from 'preact/hooks';
import type { Section } from '../../lib/digest/coverage.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { KINDS } from '../../lib/settings/types.ts';
import { panelWords } from './words.ts';

type Props = {
  language: Language;
  /** What the kinds are called: the names of the tabs. */
  nameOf: (kind: Section) => string;
  /** Whether items are highlighted, and of which kinds. */
  on: boolean;
  kinds: readonly Section[];
  /** How many items the digest has of each. */
  counts: Readonly<Record<Section, number>>;
  /** Places that were not found in the page; null where the page could not be coloured at all. */
  missing: number | null;
  onSwitch: (on: boolean) => void;
  onKinds: (kinds: readonly Section[]) => void;
};

/** Switches the highlights of all items in the page; its kinds are their legend. */
export function MarksBar({ language, nameOf, on, kinds, counts, missing, onSwitch, onKinds }: Props) {
  const say = panelWords(language);
  const id = useId();
  const toggled = (kind: Section) => KINDS.filter((one) => (one === kind) !== kinds.includes(one));
  return (
    <section class="marks" aria-label={say('marks.label')}>
      <label class="marks-switch">
        <input type="checkbox" role="switch" checked={on} aria-checked={on} onChange={() => onSwitch(!on)} />
        <span class="switch" aria-hidden="true" />
        <span id={id}>{say('marks.switch')}</span>
      </label>
      {on && (
        <ul class="legend" aria-label={say('marks.kinds')}>
          {KINDS.map((kind) => (
            <li key={kind}>
              <button
                type="button"
                class="legend-kind"
                aria-pressed={kinds.includes(kind)}
                disabled={counts[kind] === 0}
                onClick={() => onKinds(toggled(kind))}
              >
                <span class={`legend-sample legend-${kind}`}>{nameOf(kind)}</span>{' '}
                <span class="legend-count">{counts[kind]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="marks-missing">
        {on && (missing === null ? say('marks.gone') : missing > 0 && say('marks.missing', { count: missing }))}
      </p>
    </section>
  );
}
