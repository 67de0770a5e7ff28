import { useId } from 'preact/hooks';

type Props<Value extends string> = {
  /** What is chosen. */
  label: string;
  /** What it means, below. */
  text?: string | undefined;
  /** The choices, with what each is called. */
  choices: readonly { value: Value; says: string; lang?: string }[];
  chosen: Value;
  /** Why it can't be changed here; null where it can. */
  managed: string | null;
  onChoose: (value: Value) => void;
};

/** One of a few, side by side. */
export function Choices<Value extends string>({ label, text, choices, chosen, managed, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="field" disabled={managed !== null} aria-describedby={`${id}-text`}>
      <legend class="field-label">{label}</legend>
      <div class="choices">
        {choices.map(({ value, says, lang }) => (
          <label class="choice" key={value}>
            <input type="radio" name={id} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span class="choice-says" lang={lang}>
              {says}
            </span>
          </label>
        ))}
      </div>
      <p class="field-text" id={`${id}-text`}>
        {managed && <strong class="managed">{managed} </strong>}
        {text}
      </p>
    </fieldset>
  );
}
