import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  label: string;
  text?: string | undefined;
  on: boolean;
  /** Why it can't be changed here; null where it can. */
  managed: string | null;
  onSwitch: (on: boolean) => void;
  /** What depends on it, below. */
  children?: ComponentChildren;
};

/** Something that is on or off. */
export function SwitchField({ label, text, on, managed, onSwitch, children }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="switch-field">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          disabled={managed !== null}
          aria-describedby={`${id}-text`}
          onChange={() => onSwitch(!on)}
        />
        <span class="switch" aria-hidden="true" />
        <span class="field-label">{label}</span>
      </label>
      <p class="field-text" id={`${id}-text`}>
        {managed && <strong class="managed">{managed} </strong>}
        {text}
      </p>
      {children}
    </div>
  );
}
