import type { Span } from '../../lib/digest/model.ts';
import { sentenceSpan } from '../../lib/present/index.ts';
import type { Reading } from '../../lib/text/reading.ts';

/** A stretch of the article to be shown, and the places in it to be marked. */
export type MarkedSentence = { span: Span; marks: Span[] };

/** The whole sentences that hold the spans, each once, in the spans' order, with what to mark in each. */
export function markedSentences(reading: Reading, spans: readonly Span[]): MarkedSentence[] {
  const found = new Map<string, MarkedSentence>();
  for (const at of spans) {
    const span = sentenceSpan(reading, at);
    const known = found.get(span.join());
    if (known) known.marks.push(at);
    else found.set(span.join(), { span, marks: [at] });
  }
  return [...found.values()];
}

/** The sentence cut into runs, marked and unmarked in turn; marks may overlap. */
export function runsOf(text: string, { span, marks }: MarkedSentence): { text: string; marked: boolean }[] {
  const runs: { text: string; marked: boolean }[] = [];
  let at = span[0];
  const push = (end: number, marked: boolean) => {
    if (end <= at) return;
    runs.push({ text: text.slice(at, end), marked });
    at = end;
  };
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    push(Math.min(start, span[1]), false);
    push(Math.min(end, span[1]), true);
  }
  push(span[1], false);
  return runs;
}
