import type { Bundled } from './bundled.ts';
import { type Part, partsOf } from './parts.ts';

export const NOTICES = 'THIRD-PARTY-NOTICES.md';

/** Licences that ask for nothing but a notice, told by words of theirs. Code under any other stops the build. */
const KINDS: readonly (readonly [words: string, name: string])[] = [
  ['Apache License', 'Apache License 2.0'],
  ['Redistribution and use in source and binary forms', 'BSD 2-Clause License'],
  ['Permission to use, copy, modify, and/or distribute', 'ISC License'],
  ['Permission is hereby granted, free of charge', 'MIT License'],
];

/** What we do to the code of others, where their terms ask for a word about it. */
const CHANGED: Record<string, string> = {
  '@mozilla/readability':
    'Changed: private members have shorter names, and what is not asked for is left out (wxt.config.ts, `shortenReadability`)',
};

const TITLE = /^(?:The )?(?:MIT|ISC)(?: License)?(?: \([A-Z]+\))?$/;
const isCopyright = (line: string): boolean => /^Copyright /.test(line.trim());

/** The terms without whose they are: those that differ in nothing else are printed once. */
const termsAlone = (terms: string): string[] =>
  terms
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !isCopyright(line) && !TITLE.test(line.trim()));

const keyOf = ({ terms }: Part): string => termsAlone(terms).join(' ').replace(/\s+/g, ' ').trim().toLowerCase();

function kindOf({ name, terms }: Part): string {
  const [, kind] = KINDS.find(([words]) => terms.includes(words)) ?? [];
  if (!kind) throw new Error(`${name} is under a licence that nobody has looked at`);
  return kind;
}

function lineOf({ name, version, within, terms }: Part): string {
  const copyright = terms
    .split('\n')
    .filter(isCopyright)
    .map((line) => line.trim());
  const whose = [version ? `${name} ${version}` : name, ...(within ? [`in ${within}`] : [])].join(', ');
  return `- ${[whose, ...copyright, ...(CHANGED[name] ? [CHANGED[name]] : [])].join('. ')}`;
}

/** Who wrote what of a build isn't ours, and on what terms: as Markdown, the same for the same build. */
export function noticesOf(bundled: Bundled): string {
  const groups = new Map<string, [Part, ...Part[]]>();
  for (const part of partsOf(bundled)) {
    const group = groups.get(keyOf(part));
    if (group) group.push(part);
    else groups.set(keyOf(part), [part]);
  }
  const sections = [...groups.values()].map((group) => {
    const [first] = group;
    const terms = termsAlone(first.terms).join('\n').trim();
    return `## ${kindOf(first)}\n\n${group.map(lineOf).join('\n')}\n\n\`\`\`\n${terms}\n\`\`\`\n`;
  });
  return `# Third-party notices

Packages of Trích Yếu hold code of others beside its own, on these terms. Written by the build, from what is in it.

${sections.sort().join('\n')}`;
}
