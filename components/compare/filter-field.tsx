import { useId } from 'preact/hooks';

type Props = { label: string; hint: string; value: string; onInput: (words: string) => void };

/** A field that narrows a list while one types. */
export function FilterField({ label, hint, value, onInput }: Props) {
  const id = useId();
  return (
    <div class="compare-filter">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span class="compare-hint" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  );
}
