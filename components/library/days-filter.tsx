import { useId, useState } from 'preact/hooks';
import type { Days } from '../../lib/library/types.ts';
import { type DayChoice, MOVING } from './days.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  /** Which days: of publication, or of saving. */
  name: 'published' | 'saved';
  choice: DayChoice;
  onChoice: (choice: DayChoice) => void;
};

const OPEN: Days = { from: null, to: null };

/** Narrows the list by days: the present week, month or year, or from one day to another. */
export function DaysFilter({ name, choice, onChoice }: Props) {
  const say = useLibraryWords();
  const id = useId();
  const [fixed, setFixed] = useState(typeof choice === 'object');
  const days = typeof choice === 'object' ? choice : OPEN;
  const isFixed = typeof choice === 'object' || (fixed && choice === 'any');
  const set = (part: Partial<Days>): void => {
    const next = { ...days, ...part };
    onChoice(next.from || next.to ? next : 'any');
  };
  return (
    <section class="facet days">
      <label class="days-label" for={id}>
        {say(name)}
      </label>
      <select
        id={id}
        class="select"
        value={isFixed ? 'fixed' : (choice as string)}
        onChange={(event) => {
          const moving = MOVING.find((one) => one === event.currentTarget.value);
          setFixed(!moving);
          onChoice(moving ?? 'any');
        }}
      >
        {MOVING.map((one) => (
          <option key={one} value={one}>
            {say(`days.${one}`)}
          </option>
        ))}
        <option value="fixed">{say('days.fixed')}</option>
      </select>
      {isFixed && (
        <fieldset class="days-fixed" aria-label={say(name)}>
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              <span>{say(`days.${end}`)}</span>
              <input
                type="date"
                value={days[end] ?? ''}
                onChange={(event) => set({ [end]: event.currentTarget.value || null })}
              />
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
