import { useRef, useState } from 'preact/hooks';
import type { Translate } from '../../lib/i18n/translate.ts';
import { keysOf } from './keys-of.ts';
import type { Keys } from './own-keys.ts';
import type { OptionsKey } from './words.ts';

type Props = {
  say: Translate<OptionsKey>;
  keys: Keys;
  /** Says what came of a change. */
  onSaid: (said: string) => void;
};

/** The key that reads the page, and how it is changed: here in Firefox, on a page of the browser's in Chrome. */
export function KeyField({ say, keys, onSaid }: Props) {
  const [now, setNow] = useState(keys.now);
  const [listening, setListening] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { update, reset, page } = keys;

  const take = async (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setListening(false);
    event.preventDefault();
    if (event.key === 'Escape') return setListening(false);
    const pressed = keysOf(event);
    if (!pressed) return;
    setListening(false);
    try {
      setNow((await update?.(pressed)) ?? now);
      onSaid(say('key.changed', { key: pressed }));
    } catch {
      onSaid(say('key.refused', { key: pressed }));
    }
  };

  return (
    <div class="field">
      <p class="key-line">
        <span class="field-label">{say('key.label')}</span> {now ? <kbd>{now}</kbd> : <em>{say('key.none')}</em>}
      </p>
      {update ? (
        <div class="key-ways">
          <button
            type="button"
            class="plain-button"
            ref={button}
            aria-pressed={listening}
            onClick={() => setListening(!listening)}
            onKeyDown={(event) => listening && void take(event)}
            onBlur={() => setListening(false)}
          >
            {say(listening ? 'key.press' : 'key.set')}
          </button>
          <button type="button" class="text-button" onClick={async () => reset && setNow(await reset())}>
            {say('key.reset')}
          </button>
        </div>
      ) : (
        page && (
          <>
            <p class="field-text">{say('key.where', { address: page.address })}</p>
            <div class="key-ways">
              <button type="button" class="plain-button" onClick={page.open}>
                {say('key.open')}
              </button>
            </div>
          </>
        )
      )}
    </div>
  );
}
