import { useId } from 'preact/hooks';
import { writeFile } from '../../lib/browser/write-file.ts';
import type { Translate } from '../../lib/i18n/translate.ts';
import { Offer } from './offer.tsx';
import type { HandOnKey } from './words.ts';

type Props = { t: Translate<HandOnKey> };

/** The JSON Schema of the JSON files, as a file. */
export function SchemaOffer({ t }: Props) {
  const save = async () => {
    const { default: schema } = await import('../../lib/export/digest.schema.json');
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    writeFile({ name: 'trich-yeu.schema.json', type: 'application/schema+json', parts: [text] });
  };
  return (
    <Offer id={useId()} name={t('name.schema')} use={t('use.schema')} disabled={false} onChoose={() => void save()} />
  );
}
