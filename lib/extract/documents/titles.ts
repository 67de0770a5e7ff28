import { fold } from '../../text/fold.ts';
import type { Citation } from './citation.ts';

type Entry = { words: readonly string[]; group: Citation[] };

/** How much of the shorter title must stand in the longer one. */
const SHARED = 0.8;
/** Pages name few plans: past these the index is not searched further, so that it stays linear. */
const MOST = 60;

/**
 * Plans and programmes are called by more or less of their title ("Chương trình xây dựng nông thôn mới" for "Chương
 * trình mục tiêu quốc gia xây dựng nông thôn mới"): the same where the shorter title's words stand in the longer and
 * no year or number differs.
 */
export class TitleIndex {
  private readonly byType = new Map<string, Entry[]>();

  find(one: Citation): Citation[] | undefined {
    const words = wordsOf(one);
    if (!words) return undefined;
    return this.byType.get(one.type.name)?.find((entry) => isSameTitle(entry.words, words))?.group;
  }

  add(one: Citation, group: Citation[]): void {
    const words = wordsOf(one);
    if (!words) return;
    const list = this.byType.get(one.type.name) ?? [];
    if (list.length < MOST) list.push({ words, group });
    this.byType.set(one.type.name, list);
  }
}

function wordsOf(one: Citation): readonly string[] | null {
  if (one.type.weight !== 'plan' || one.key !== null || !one.subject) return null;
  return fold(one.subject.text).match(/[A-Za-zÀ-ỹ0-9]+/gu);
}

function isSameTitle(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  const inLong = new Set(long);
  if (short.some((word) => /^\d/.test(word) && !inLong.has(word))) return false;
  return short.filter((word) => inLong.has(word)).length >= short.length * SHARED;
}
