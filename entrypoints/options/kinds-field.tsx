import type { Section } from '../../lib/digest/coverage.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import { KINDS } from '../../lib/settings/types.ts';
import type { OptionsKey } from './words.ts';

type Props = {
  say: Translate<OptionsKey>;
  kinds: readonly Section[];
  onKinds: (kinds: readonly Section[]) => void;
};

/** Which kinds of items are coloured: each shows its colour. */
export const KindsField = ({ say, kinds, onKinds }: Props) => (
  <fieldset class="kinds" aria-label={say('marks.kinds')}>
    {KINDS.map((kind) => (
      <label key={kind} class="kind">
        <input
          type="checkbox"
          checked={kinds.includes(kind)}
          onChange={() => onKinds(KINDS.filter((one) => (one === kind) !== kinds.includes(one)))}
        />
        <span class={`legend-sample legend-${kind}`}>{say(`kind.${kind}`)}</span>
      </label>
    ))}
  </fieldset>
);
