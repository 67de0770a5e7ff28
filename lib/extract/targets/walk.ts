import type { Document, Event, Status, Target } from '../../digest/model.ts';
import type { Quantity } from '../../grammar/quantities.ts';
import { OFF_TOPIC } from '../../lexicon/not-quantities.ts';
import type { Line, Reading } from '../../text/reading.ts';
import { wholeWords } from '../../text/words.ts';
import { baseOf } from './base.ts';
import { type Clause, clauseOf } from './clause.ts';
import { directionOf } from './direction.ts';
import { documentOf } from './document.ts';
import { subjectOf } from './name.ts';
import { PeriodFinder } from './period.ts';
import { scopeOf } from './scope.ts';
import { type Sentence, stretch } from './sentence.ts';
import { metIn, statusIn } from './status.ts';
import type { Name } from './words.ts';
import { worthAnItem } from './worth.ts';

export type Known = { documents: readonly Document[]; event: Event | null };

const OFF = wholeWords(OFF_TOPIC);
const GOES_ON = /^[\s"“]*(?:trong đó|theo đó|cụ thể|trong số đó|riêng|ngoài ra)/u;

/** What one figure leaves for the next: its indicator, status and place. */
type Trail = { name: Name; status: Status; scope: string | null; sentence: Sentence; end: number };

/** Walks a page's sentences in order and makes the items; what a clause leaves open it takes from what came before. */
export class Walk {
  readonly targets: Target[] = [];
  private trail: Trail | null = null;
  private lineStatus: Status | null = null;
  private readonly periods: PeriodFinder;

  constructor(
    private readonly reading: Reading,
    private readonly known: Known,
  ) {
    this.periods = new PeriodFinder(reading, known.event);
  }

  enterLine(line: Line): void {
    this.periods.enterLine(line);
    this.trail = null;
    this.lineStatus = null;
  }

  enterSentence(sentence: Sentence): void {
    this.periods.enterSentence(sentence);
    const text = sentence.open;
    const status = statusIn(text.slice(0, (sentence.quantities[0]?.at[0] ?? sentence.at[1]) - sentence.at[0]));
    if (sentence.quantities.length > 0 && [...text.matchAll(OFF)].length === 0) {
      const goesOn = GOES_ON.test(text);
      if (!goesOn) this.lineStatus = null;
      let consumed = -1;
      for (const index of sentence.quantities.keys()) {
        const quantity = sentence.quantities[index] as Quantity;
        if (quantity.core[0] < consumed) continue;
        consumed = this.figure(sentence, index) ?? consumed;
      }
    }
    if (status) this.lineStatus = status;
  }

  /** One figure; says where reading goes on if its words took up figures that follow. */
  private figure(sentence: Sentence, index: number): number | null {
    const clause = clauseOf(sentence, index);
    const { quantity } = clause;
    const { folded, text } = this.reading;
    const trail = this.trail;
    const usable = trail !== null && (trail.sentence === sentence || clause.from === sentence.at[0]) ? trail : null;
    const right = folded.slice(quantity.at[1], Math.min(sentence.at[1], quantity.at[1] + 120));
    const linkWords = stretch(sentence, clause.linkStart, quantity.core[0], clause.bracketed);
    const { direction, from } = directionOf(clause, linkWords, right);
    const subject = subjectOf(this.reading, sentence, clause, index, usable?.name ?? null, direction !== 'reach');
    if (!subject) return null;
    const { name } = subject;
    const inherited = subject.carried ? usable : null;
    if (!worthAnItem(this.reading, sentence, clause, name, direction, inherited !== null)) return null;

    const before = folded.slice(clause.from, quantity.at[0]);
    const status = this.statusOf(sentence, clause, before, inherited);
    const printedFrom = from >= 0 ? clause.linkStart + from : this.printedFrom(clause);
    const scope =
      scopeOf(this.reading, sentence, clause, name, inherited !== null) ??
      (inherited && clause.region[0] === clause.region[1] ? inherited.scope : null);
    const base = baseOf(this.reading, sentence, clause);
    const period = this.periods.of(sentence, clause, status, index);
    const document = documentOf(this.reading, this.known.documents, sentence, clause, status);
    const atStart = inherited
      ? Math.min(clause.linkStart, printedFrom)
      : Math.min(name.at[0], printedFrom, quantity.at[0]);
    const atEnd = Math.max(quantity.at[1], inherited ? 0 : name.at[1]);
    const implied: Target['implied'] = {};
    if (inherited) implied.indicator = inherited.name.at;
    if (period.from) implied.period = period.from;
    if (document?.implied) implied.document = document.at;
    this.targets.push({
      indicator: name.text,
      status,
      direction,
      comparator: quantity.comparator,
      value: quantity.value,
      value_to: quantity.valueTo,
      unit: quantity.unit,
      per: quantity.per,
      period: period.code,
      scope,
      document: document?.label ?? null,
      printed: text.slice(printedFrom, quantity.at[1]),
      base: base?.text ?? null,
      met:
        status === 'estimate'
          ? null
          : metIn(before, folded.slice(quantity.at[1], Math.max(quantity.at[1], base?.end ?? 0))),
      implied,
      at: [atStart, atEnd],
      rule: inherited ? 'indicator-carried' : name.rule,
    });
    this.trail = { name, status, scope, sentence, end: quantity.at[1] };
    return null;
  }

  private printedFrom({ link, linkStart, quantity }: Clause): number {
    const added = /(?:^|[ _])(có thêm|thêm)[ _]*$/u.exec(link);
    return added ? linkStart + added.index + added[0].indexOf(added[1] as string) : quantity.at[0];
  }

  private statusOf(sentence: Sentence, clause: Clause, before: string, inherited: Trail | null): Status {
    const here = statusIn(before);
    if (here) return here;
    if (inherited) return inherited.status;
    const earlier = statusIn(this.reading.folded.slice(sentence.at[0], clause.from));
    if (earlier) return earlier;
    return (GOES_ON.test(sentence.open) ? this.lineStatus : null) ?? 'result';
  }
}
