import { existsSync, readFileSync } from 'node:fs';
import { digestOf } from '../../../lib/digest/digest-of.ts';
import { articleFromText } from '../../../lib/digest/from-text.ts';
import * as engine from '../../../lib/session/engine.ts';
import type { KeptRead } from '../../../lib/session/kept.ts';

export const TEXTS = '../shared/texts/unlabelled.jsonl';

/** The texts at hand, read as pages; null where they are not here. */
export function readsOfTexts(): KeptRead[] | null {
  if (!existsSync(TEXTS)) return null;
  return readFileSync(TEXTS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { title, text, site } = JSON.parse(line) as { title: string; text: string; site: string };
      const article = { ...articleFromText(`${title}\n${text}`), site };
      return { article, digest: digestOf(article, engine), readAt: '2026-01-05T08:00:00.000Z' };
    });
}
