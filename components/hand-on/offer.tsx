type Props = {
  /** Of the words that describe the button. */
  id: string;
  name: string;
  /** What it is good for. */
  use: string;
  /** Something else is being made; the button keeps the focus that it has. */
  disabled: boolean;
  onChoose: () => void;
};

/** An entry of a list: a button, and what it is good for. */
export const Offer = ({ id, name, use, disabled, onChoose }: Props) => (
  <li>
    <button
      type="button"
      class="hand-on-button"
      aria-describedby={id}
      aria-disabled={disabled}
      onClick={() => disabled || onChoose()}
    >
      {name}
    </button>
    <p id={id} class="hand-on-use">
      {use}
    </p>
  </li>
);
