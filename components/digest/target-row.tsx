import type { Target } from '../../lib/digest/model.ts';
import { capitalised, metWords, valueInWords, valueWords } from '../../lib/present/index.ts';
import { Icon } from '../controls/icon.tsx';
import { PageWords } from '../controls/page-words.tsx';
import { useWords } from '../language.ts';
import { ImpliedNotes } from './implied-notes.tsx';
import { Item } from './item.tsx';
import { TargetGlyph } from './target-glyph.tsx';

type Props = {
  target: Target;
  /** Its index in the digest. */
  index: number;
  /** Whether it stands under its whole, whose indicator it shares: then its scope names it. */
  part: boolean;
  /** What it alone has from elsewhere on the page; what most of the group have stands in the group's head. */
  notes: readonly string[];
};

/** One indicator with its value in the page's own words. */
export function TargetRow({ target, index, part, notes }: Props) {
  const { t, language } = useWords();
  const baseOf = (base: string) => (/^so (?:với|sánh)/iu.test(base) ? base : t('target.base', { base }));
  const met = metWords(target.met, language);
  return (
    <Item
      id={`targets:${index}`}
      class={part ? 'target target-part' : 'target'}
      spans={[target.at]}
      head={
        <>
          <span class="indicator">
            <PageWords>{part ? target.scope : capitalised(target.indicator)}</PageWords>
            {!part && target.scope && <PageWords class="scope">{target.scope}</PageWords>}
            <ImpliedNotes notes={notes} after={part ? '' : target.indicator} />
          </span>{' '}
          <span class="value">
            <span class="printed">
              <TargetGlyph target={target} />
              <PageWords value={valueInWords(target)}>{valueWords(target)}</PageWords>
            </span>
            {met && (
              <span class={target.met ? 'met' : 'missed'}>
                <Icon name={target.met ? 'check' : 'warning'} /> {capitalised(met)}
              </span>
            )}
            {target.base && <PageWords class="base">{baseOf(target.base)}</PageWords>}
          </span>
        </>
      }
    />
  );
}
