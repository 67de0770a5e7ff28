import { useRef } from 'preact/hooks';
import type { Section } from '../../lib/digest/coverage.ts';
import { useWords } from '../language.ts';

export const SECTIONS: readonly Section[] = ['targets', 'people', 'documents', 'tasks', 'summary'];

type Props = {
  /** The section that is shown. */
  selected: Section;
  /** How many items each section has. */
  counts: Readonly<Record<Section, number>>;
  /** Shows another section. */
  onSelect: (section: Section) => void;
};

/** Where a key leads from one tab; null where it leads nowhere. */
function tabFor(key: string, from: number): Section | null {
  const count = SECTIONS.length;
  const to = { ArrowRight: (from + 1) % count, ArrowLeft: (from + count - 1) % count, Home: 0, End: count - 1 }[key];
  return to === undefined ? null : (SECTIONS[to] ?? null);
}

/** The tabs. Their names are the sections' alone; the counts are their descriptions. */
export function TabList({ selected, counts, onSelect }: Props) {
  const { t } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabFor(event.key, SECTIONS.indexOf(selected));
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    root.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('tab.list')} ref={root} onKeyDown={onKeyDown}>
      {SECTIONS.map((section) => (
        <button
          key={section}
          type="button"
          role="tab"
          class="tab"
          id={`tab-${section}`}
          aria-selected={section === selected}
          aria-controls={section === selected ? `panel-${section}` : undefined}
          aria-describedby={`count-${section}`}
          tabIndex={section === selected ? 0 : -1}
          data-empty={counts[section] === 0}
          onClick={() => onSelect(section)}
        >
          <span class="tab-count" aria-hidden="true">
            {counts[section]}
          </span>
          <span class="tab-name">{t(`tab.${section}`)}</span>
          <span hidden id={`count-${section}`}>
            {t('tab.count', { count: counts[section] })}
          </span>
        </button>
      ))}
    </div>
  );
}
