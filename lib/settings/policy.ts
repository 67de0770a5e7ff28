import * as v from 'valibot';
import type { Format } from '../export/types.ts';
import { COPIED, type Settings } from './types.ts';

/** What an IT office may set for everybody; public/managed-schema.json says the same to Chrome. */
export type Policy = {
  language: Settings['language'] | null;
  csvSeparator: Settings['separator'] | null;
  contextMenu: boolean | null;
  /** The form that comes first. */
  copyFormat: Format | null;
  /** Whether the page of the first run is shown. */
  welcomePage: boolean | null;
};

const orNone = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null);

const Managed = v.object({
  language: orNone(v.picklist(['vi', 'en'])),
  csvSeparator: orNone(v.picklist([';', ','])),
  contextMenu: orNone(v.boolean()),
  copyFormat: orNone(v.picklist(COPIED)),
  welcomePage: orNone(v.boolean()),
});

const NONE: Policy = { language: null, csvSeparator: null, contextMenu: null, copyFormat: null, welcomePage: null };

/** The policy in what the managed storage holds; a value that is none of those allowed counts as not set. */
export const policyFrom = (managed: Readonly<Record<string, unknown>>): Policy =>
  v.parse(Managed, { ...NONE, ...managed });

/** Settings as they hold: the policy wins over what the person has chosen. Out: with the names of those that it sets. */
export function underPolicy(own: Settings, policy: Policy): { settings: Settings; managed: (keyof Settings)[] } {
  const { language, csvSeparator, contextMenu, copyFormat } = policy;
  const formats = copyFormat && [copyFormat, ...own.formats.filter((format) => format !== copyFormat)];
  const set: Partial<Settings> = Object.fromEntries(
    Object.entries({ language, separator: csvSeparator, contextMenu, formats }).filter(([, value]) => value !== null),
  );
  return { settings: { ...own, ...set }, managed: Object.keys(set) as (keyof Settings)[] };
}
