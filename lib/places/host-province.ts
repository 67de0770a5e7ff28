import { PROVINCES } from '../lexicon/provinces.ts';

/** Letters alone: "Đắk Lắk" as hosts write it, "daklak". */
const bareLetters = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

const LABELS: readonly (readonly [string, string])[] = PROVINCES.flatMap(({ name }): [string, string][] =>
  name === 'Hồ Chí Minh'
    ? ['hochiminh', 'hochiminhcity', 'tphcm', 'hcmc', 'hcmcpv'].map((label) => [label, name])
    : name === 'Huế'
      ? ['thuathienhue', 'tthue'].map((label) => [label, name])
      : name === 'Bà Rịa - Vũng Tàu'
        ? ['baria-vungtau', 'bariavungtau', 'baria', 'brvt'].map((label) => [label, name])
        : [[bareLetters(name), name]],
);
/** Names too short to be looked for inside a word: the label must be theirs. */
const EXACT: Readonly<Record<string, string>> = { hue: 'Huế', huecity: 'Huế', huengaynay: 'Huế', baohue: 'Huế' };

/**
 * The province that a site's address names: "tinhuykontum.vn", "baogialai.com.vn", "sonoivu.yenbai.gov.vn".
 * In: a host or address; null. Out: its name, null for none.
 */
export function hostProvince(host: string | null): string | null {
  if (!host) return null;
  const labels = host
    .toLowerCase()
    .replace(/^[a-z]{1,6}:\/\//, '')
    .split('/')[0]
    ?.split('.');
  for (const label of labels ?? []) {
    if (EXACT[label]) return EXACT[label];
    const found = LABELS.filter(([name]) => label.startsWith(name) || label.endsWith(name));
    const longest = found.sort((a, b) => b[0].length - a[0].length)[0];
    if (longest) return longest[1];
  }
  return null;
}
