import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Facts, GoldPage, PredictedPage } from './items.ts';

/** Where the scorer and the pages with known answers stand, from the project's folder. */
const GOLD = '../shared/gold';
export const DEV = join(GOLD, 'dev');
export const SCORER = join(GOLD, 'score.mjs');

export type Quantity = { value: number | null; valueTo: number | null; unit: string };
/**
 * What the scorer says of each thing that is not right: 'missed' and 'spurious' with the item itself, 'attribute' with
 * what gold and digest have.
 */
export type Log = (what: 'missed' | 'spurious' | 'attribute', kind: string, item: unknown) => void;

/** What is used of the scorer: its matching and its folding, so that reports and figures agree. */
export type Scorer = {
  scorePage: (gold: GoldPage, predicted: PredictedPage | null, log: Log) => unknown;
  fold: (text: string | null) => string;
  quantity: (item: Pick<Facts['targets'], 'value' | 'value_to' | 'unit'>) => Quantity;
  sameUnit: (gold: string, predicted: string) => boolean;
};

/** Out: the scorer, or null where it is not at hand. */
export const loadScorer = async (): Promise<Scorer | null> =>
  existsSync(SCORER) ? import(pathToFileURL(resolve(SCORER)).href) : null;
