import { readdirSync, readFileSync } from 'node:fs';
import { articleText } from '../../lib/article.ts';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';

/** A page with a known digest. */
export type Page = { text: string; gold: { people: { name: string }[] } };
type Tally = { tp: number; fp: number; fn: number };
/** What is used of the scorer that lies beside the texts. */
export type Scorer = { scorePage: (gold: Page['gold'], found: unknown) => Record<string, Tally> };
/** F1 by the name of the figure. */
export type Figures = ReadonlyMap<string, number>;

/** The pages of a folder: NAME.txt with NAME.gold.json. */
export const pagesOf = (folder: string): Page[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      text: readFileSync(`${folder}/${file}`, 'utf8'),
      gold: JSON.parse(readFileSync(`${folder}/${file.replace(/\.txt$/, '.gold.json')}`, 'utf8')),
    }));

/** Says the figures over all pages when each page's text is written otherwise; what is read as the same text is scored once. */
export function figuresBy(pages: readonly Page[], { scorePage }: Scorer): (write: (page: Page) => string) => Figures {
  const known = new Map<string, Figures>();
  return (write) => {
    const articles = pages.map((page) => articleFromText(write(page)));
    const key = articles.map(articleText).join('\n\n');
    const figures = known.get(key) ?? f1Of(articles.map((one, i) => scorePage((pages[i] as Page).gold, digest(one))));
    known.set(key, figures);
    return figures;
  };
}

function f1Of(scores: readonly Record<string, Tally>[]): Figures {
  const sums = new Map<string, Tally>();
  for (const [name, { tp, fp, fn }] of scores.flatMap((score) => Object.entries(score))) {
    const sum = sums.get(name) ?? { tp: 0, fp: 0, fn: 0 };
    sums.set(name, { tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn });
  }
  return new Map([...sums].map(([name, { tp, fp, fn }]) => [name, (2 * tp) / (2 * tp + fp + fn || 1)]));
}
