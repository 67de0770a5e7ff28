import { useId, useState } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { useShelf } from './library-context.ts';
import { useAsked } from './use-asked.ts';
import { useLibraryWords } from './use-library-words.ts';

type Props = {
  /** The labels that are there. */
  labels: readonly string[];
  onAdd: (label: string) => void;
  onDrop: (label: string) => void;
};

/** Labels, each with what takes it off, and a field for another that offers those in use. */
export function LabelEditor({ labels, onAdd, onDrop }: Props) {
  const say = useLibraryWords();
  const { library } = useShelf();
  const id = useId();
  const [typed, setTyped] = useState('');
  const known = useAsked(() => library.values('label'), null) ?? [];
  const put = (): void => {
    const label = typed.replace(/\s+/g, ' ').trim();
    if (label && !labels.includes(label)) onAdd(label);
    setTyped('');
  };
  return (
    <div class="label-editor">
      {labels.length > 0 && (
        <ul class="labels" aria-label={say('labels')}>
          {labels.map((label) => (
            <li key={label}>
              <span class="label">
                {label}
                <button
                  type="button"
                  aria-label={say('labels.drop', { label })}
                  title={say('labels.drop', { label })}
                  onClick={() => onDrop(label)}
                >
                  <Icon name="close" />
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        class="label-form"
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        <input
          type="text"
          list={id}
          aria-label={say('labels.add')}
          placeholder={say('labels.add')}
          autocomplete="off"
          maxLength={60}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id={id}>
          {known
            .filter(({ value }) => !labels.includes(value))
            .map(({ value }) => (
              <option key={value} value={value} />
            ))}
        </datalist>
        <button type="submit" class="button" disabled={typed.trim() === ''}>
          {say('labels.put')}
        </button>
      </form>
    </div>
  );
}
