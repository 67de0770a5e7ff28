import { useId } from 'preact/hooks';
import { FILE_FORMATS, type FileFormat, MOST_IN_VOLUME } from '../../lib/export/types.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import { Offer } from './offer.tsx';
import type { HandOnKey } from './words.ts';

type Props = {
  /** How many digests there are: some formats are for many. */
  count: number;
  t: Translate<HandOnKey>;
  /** A format that is not offered, since it stands elsewhere. */
  without?: FileFormat;
  disabled: boolean;
  onChoose: (format: FileFormat) => void;
};

/** Every format with what it is good for, a button each. */
export function FormatList({ count, t, without, disabled, onChoose }: Props) {
  const id = useId();
  const formats = FILE_FORMATS.filter((format) => format !== without && (format !== 'jsonl' || count > 1));
  return (
    <ul class="hand-on-list">
      {formats.map((format) => {
        const most = format === 'word' || format === 'excel' ? MOST_IN_VOLUME[format] : undefined;
        const volumes = most !== undefined && count > most ? ` ${t('volumes.word', { count: most })}` : '';
        return (
          <Offer
            key={format}
            id={`${id}-${format}`}
            name={t(`name.${format}`)}
            use={`${t(`use.${format}`)}${volumes}`}
            disabled={disabled}
            onChoose={() => onChoose(format)}
          />
        );
      })}
    </ul>
  );
}
