import type { Translate } from '../../lib/i18n/translate.ts';
import type { Family } from './family.ts';
import { PinPicture } from './pin-picture.tsx';
import type { WelcomeKey } from './words.ts';

type Props = {
  say: Translate<WelcomeKey>;
  /** In which browser this page is shown. */
  family: Family;
  /** Whether the icon stands on the toolbar; null where the browser doesn't say. */
  pinned: boolean | null;
};

const OTHERS = ['chrome', 'edge', 'firefox'] as const;

/** How the icon is pinned in this browser, and, for those who ask, in the others. */
export function PinPart({ say, family, pinned }: Props) {
  return (
    <>
      <h2 id="pin">{say('pin.title')}</h2>
      <p>{say(`pin.${family}`)}</p>
      {family !== 'android' && <PinPicture family={family} />}
      <p role="status" class="pin-done">
        {pinned && say('pin.done')}
      </p>
      {family !== 'android' && (
        <details class="pin-others">
          <summary>{say('pin.other')}</summary>
          <dl>
            {OTHERS.filter((other) => other !== family).map((other) => (
              <div key={other}>
                <dt>{say(`pin.${other}.name`)}</dt>
                <dd>{say(`pin.${other}`)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
