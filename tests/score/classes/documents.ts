import { type Facts, shortOf } from '../items.ts';
import type { Fault } from '../judge.ts';
import { quoteOf } from '../place.ts';
import type { Scorer } from '../scorer.ts';
import { differ, share } from '../words.ts';
import { arrow, type Classify, type Finding } from './finding.ts';

type Document = Facts['documents'];

const bare = (number: string, { fold }: Scorer): string => fold(number).replace(/[^\p{L}\d]/gu, '');

/** What sets two documents apart that seem to be one; null where they don't seem so. */
function likeness(a: Document, b: Document, scorer: Scorer): string | null {
  const { fold } = scorer;
  if (a.number && b.number) {
    const [one, other] = [bare(a.number, scorer), bare(b.number, scorer)];
    if (one === other) return 'type differs';
    return one.startsWith(other) || other.startsWith(one) ? 'number cut or too long' : null;
  }
  const alike = Math.max(share(fold, a.subject, b.subject), share(fold, b.subject, a.subject)) >= 0.5;
  if (!alike) return null;
  if (a.number || b.number) return 'number on one side only';
  return fold(a.type) === fold(b.type) ? 'subject, issuer or year differ' : 'type differs';
}

function dateClass({ gold, predicted }: Fault<'documents'>): string {
  if (!gold.date || !predicted.date) return gold.date ? 'missing' : 'spurious';
  if (gold.date.startsWith(predicted.date)) return 'less precise';
  return predicted.date.startsWith(gold.date) ? 'more precise' : 'other';
}

function attributeFinding(fault: Fault<'documents'>, { fold }: Scorer): Finding {
  const { attribute, gold, predicted } = fault;
  const key = attribute as keyof Document;
  const name = attribute === 'date' ? dateClass(fault) : differ(fold, gold[key], predicted[key]);
  const item = shortOf('documents', gold);
  return { group: attribute, name, rule: predicted.rule, item, note: arrow(gold[key], predicted[key]) };
}

/** The words a page is most sure to print of a document. */
const wordsOf = ({ number, subject, type }: Document): string => number ?? subject?.slice(0, 40) ?? type;
const sort = ({ number }: Document): string => (number ? 'numbered' : 'unnumbered');

export const classifyDocuments: Classify<'documents'> = ({ missed, wrong, faults }, text, scorer) => {
  const near = <T extends Document>(document: Document, others: T[]) =>
    others
      .map((item) => ({ item, name: likeness(document, item, scorer) }))
      .find((pair): pair is { item: T; name: string } => pair.name !== null);
  const missedOnes = missed.map((gold): Finding => {
    const found = near(gold, wrong);
    const note = found ? shortOf('documents', found.item) : quoteOf(text, wordsOf(gold));
    const name = found?.name ?? `${sort(gold)}, not found`;
    return { group: 'missed', name, rule: found?.item.rule ?? null, item: shortOf('documents', gold), note };
  });
  const falseOnes = wrong.map((item): Finding => {
    const found = near(item, missed);
    const note = found ? `gold: ${shortOf('documents', found.item)}` : quoteOf(text, wordsOf(item));
    const name = found?.name ?? `${sort(item)}, no document of gold`;
    return { group: 'false', name, rule: item.rule, item: shortOf('documents', item), note };
  });
  return [...missedOnes, ...falseOnes, ...faults.map((fault) => attributeFinding(fault, scorer))];
};
