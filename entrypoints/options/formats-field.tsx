import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/controls/icon.tsx';
import type { Format } from '../../lib/export/types.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import type { OptionsKey } from './words.ts';

type Props = {
  say: Translate<OptionsKey>;
  formats: readonly Format[];
  /** Why the first can't be changed; null where it can. */
  managed: string | null;
  /** Takes another order, and what to say of it. */
  onOrder: (formats: readonly Format[], said: string) => void;
};

/** The order of the forms that are copied, each with buttons that move it. */
export function FormatsField({ say, formats, managed, onOrder }: Props) {
  const list = useRef<HTMLOListElement>(null);
  // What the organisation has put first stays there.
  const least = managed === null ? 0 : 1;
  /** What was moved last, and which way. */
  const moved = useRef<{ format: Format; up: boolean } | null>(null);
  useLayoutEffect(() => {
    const last = moved.current;
    moved.current = null;
    const row = last && list.current?.children[formats.indexOf(last.format)];
    const [up, down] = row?.querySelectorAll('button') ?? [];
    // The row takes the focus along. At an end its button is switched off: the other one goes on.
    const buttons = last?.up ? [up, down] : [down, up];
    buttons.find((button) => button && !button.disabled)?.focus();
  }, [formats.join()]);
  const move = (from: number, to: number) => {
    const next = [...formats];
    const [format] = next.splice(from, 1) as [Format];
    next.splice(to, 0, format);
    onOrder(next, say('formats.moved', { format: say(`format.${format}`), place: to + 1, count: next.length }));
    moved.current = { format, up: to < from };
  };
  return (
    <fieldset class="field">
      <legend class="field-label">{say('formats.label')}</legend>
      <ol class="formats" ref={list}>
        {formats.map((format, at) => {
          const name = say(`format.${format}`);
          return (
            <li key={format} class="format">
              <span class="format-name">
                {name}
                {at === 0 && <span class="format-default">{say('formats.default')}</span>}
              </span>
              <button
                type="button"
                class="icon-button format-up"
                aria-label={say('formats.up', { format: name })}
                disabled={at <= least}
                onClick={() => move(at, at - 1)}
              >
                <Icon name="down" />
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={say('formats.down', { format: name })}
                disabled={at < least || at === formats.length - 1}
                onClick={() => move(at, at + 1)}
              >
                <Icon name="down" />
              </button>
            </li>
          );
        })}
      </ol>
      <p class="field-text">
        {managed && <strong class="managed">{managed} </strong>}
        {say('formats.text')}
      </p>
    </fieldset>
  );
}
