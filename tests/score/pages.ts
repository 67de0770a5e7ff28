import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Page } from './items.ts';

const GOLD_FILE = '.gold.json';

/**
 * Digests a set of pages. In: a folder of NAME.gold.json with NAME.txt beside them. Out: its pages by name; one
 * without its text has no digest, as the scorer counts it. Throws where the folder or a gold file can't be read.
 */
export const readPages = (folder: string): Page[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(GOLD_FILE))
    .sort()
    .map((file) => {
      const name = file.slice(0, -GOLD_FILE.length);
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const path = join(folder, `${name}.txt`);
      if (!existsSync(path)) return { name, gold, text: '', predicted: null };
      const text = readFileSync(path, 'utf8');
      return { name, gold, text, predicted: digest(articleFromText(text)) };
    });
