import type { Direction, Document, Event, Status, Target } from '../../digest/model.ts';
import type { Quantity } from '../../grammar/quantities.ts';
import { hasLetter, phrasesIn } from '../../grammar/words-at.ts';
import { OFF_TOPIC } from '../../lexicon/not-quantities.ts';
import type { Line, Reading } from '../../text/reading.ts';
import { baseOf } from './base.ts';
import { type Clause, clauseOf } from './clause.ts';
import { directionBefore, directionOf, type Way } from './direction.ts';
import { SourceFinder } from './document.ts';
import { isListed, leadsOn } from './lists.ts';
import { subjectOf } from './name.ts';
import { PeriodFinder } from './period.ts';
import { type Sentence, stretch } from './sentence.ts';
import { metIn, statusFar, statusNear } from './status.ts';
import type { Name } from './words.ts';
import { worthAnItem } from './worth.ts';

export type Known = { documents: readonly Document[]; event: Event | null };

const OFF = new Set(OFF_TOPIC);
/** How far back a word of status holds for the values of a sentence. */
const HANDED_ON = 3000;
const GOES_ON = /^[\s"“]{0,9}(?:trong đó|theo đó|cụ thể|trong số đó|riêng|ngoài ra)/;
const IMPERATIVE =
  /^[\s+•*–-]{0,4}(?:giảm|tăng|nâng|duy trì|giữ|phấn đấu|hoàn thành|xây dựng|phát triển|thành lập|tạo|trồng|có ít nhất|có thêm|tỷ lệ|đưa|bảo đảm|đảm bảo|thu hút|kết nạp)/;

/** What one figure leaves for the next: its indicator, status and scope. */
type Trail = {
  name: Name;
  status: Status;
  direction: Direction;
  scope: string | null;
  sentence: Sentence;
  end: number;
};

/** Walks a page's sentences in order and makes the items; what a clause leaves open it takes from what came before. */
export class Walk {
  readonly targets: Target[] = [];
  private trail: Trail | null = null;
  /** The trail outside the brackets that are being read. */
  private host: Trail | null = null;
  /** The last one that stood outside brackets. */
  private main: Trail | null = null;
  private inBrackets = false;
  private inList = false;
  private lineStatus: Status | null = null;
  private before: Sentence | null = null;
  /** What the head of a list says of all its lines; the line before hands on what it says; this line is under a head. */
  private headStatus: Status | null = null;
  private led = false;
  private listed = false;
  private readonly periods: PeriodFinder;
  private readonly sources: SourceFinder;

  constructor(
    private readonly reading: Reading,
    known: Known,
  ) {
    this.sources = new SourceFinder(reading, known.documents);
    this.periods = new PeriodFinder(reading, known.event, (at) => this.sources.holds(at));
  }

  enterLine(line: Line): void {
    this.periods.enterLine(line);
    this.trail = null;
    const listed = isListed(this.reading, line);
    if (!listed && !this.led) this.headStatus = null;
    this.listed = listed || this.led;
    this.led = leadsOn(this.reading, line);
    if (this.led) this.headStatus = statusFar(this.reading.folded.slice(line.start, line.end));
  }

  enterSentence(sentence: Sentence): void {
    this.inBrackets = false;
    this.inList = false;
    this.sources.enterSentence(sentence, this.listed);
    const text = sentence.open;
    const [first] = sentence.quantities;
    // What a sentence without figures speaks of is not what the one before measured.
    if (!first) this.trail = null;
    this.lineStatus = GOES_ON.test(text) || IMPERATIVE.test(text) ? this.handOn() : null;
    if (first && phrasesIn(OFF, text).length === 0) {
      let upTo = -1;
      for (const [index, quantity] of sentence.quantities.entries()) {
        if (quantity.core[0] >= upTo && !(quantity.counted !== null && this.sources.holds(quantity.core[0])))
          upTo = Math.max(upTo, this.figure(sentence, index, quantity));
      }
    }
    this.before = sentence;
    this.sources.leaveSentence(sentence);
    this.periods.leaveSentence(sentence);
  }

  /** What the sentence before says to one that goes on about it, or to the next aim of a list: "Giảm tỷ lệ hộ nghèo …". */
  private handOn(): Status | null {
    const { before, main } = this;
    const said = before && (statusFar(before.closed) ?? (main?.sentence === before ? main.status : null));
    return said ?? this.lineStatus;
  }

  /** One figure; says up to where its words took up figures that follow. */
  private figure(sentence: Sentence, index: number, quantity: Quantity): number {
    const clause = clauseOf(sentence, index);
    this.follow(clause);
    const { folded, text } = this.reading;
    const usable = this.trailFor(sentence, clause);
    const right = folded.slice(quantity.at[1], Math.min(sentence.at[1], quantity.at[1] + 120));
    const link = clause.hosted ? clause.link : stretch(sentence, clause.linkStart, quantity.core[0], clause.bracketed);
    const way = this.goesAlong(sentence, clause) ?? directionOf(clause, link, right);
    const subject = subjectOf(
      this.reading,
      sentence,
      clause,
      index,
      usable?.name ?? null,
      way.direction !== 'reach',
      usable?.sentence === sentence,
    );
    if (!subject) return 0;
    const { name, carried, part } = subject;
    const { direction, from } = this.wayOf(sentence, clause, way, link, carried ? null : name);
    if (!worthAnItem(this.reading, sentence, clause, subject, direction, this.inList)) return 0;
    const inherited = carried ? usable : null;
    const before = folded.slice(clause.from, quantity.at[0]);
    const stated = this.statusOf(sentence, clause, inherited);
    const period = this.periods.of(sentence, clause, index, stated.status);
    const status = stated.status === 'result' && !stated.said && period.future ? 'target' : stated.status;
    const printedFrom = from >= 0 ? from : this.printedFrom(clause);
    const named = hasLetter(this.reading.text.slice(...clause.region));
    const scope = part?.text ?? (named ? null : inherited?.scope) ?? null;
    const base = baseOf(this.reading, sentence, clause);
    const document = this.sources.of(sentence, clause, status);
    const starts = inherited ? [part?.at[0] ?? clause.linkStart] : [name.at[0]];
    const implied: Target['implied'] = {};
    // A head shared over a list stands with the first member: "tỷ trọng nông nghiệp 30%, dịch vụ 41%".
    if (inherited) implied.indicator = [name.shared?.[0] ?? name.at[0], name.at[1]];
    else if (name.shared) implied.indicator = name.shared;
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
      period: period.until && status === 'target' && period.code ? `by:${period.code}` : period.code,
      scope,
      document: document?.label ?? null,
      printed: text.slice(printedFrom, quantity.at[1]),
      base: base?.text ?? null,
      met: metIn(
        before,
        folded.slice(quantity.at[1], Math.min(sentence.at[1], quantity.at[1] + 80)),
        status === 'result',
      ),
      implied,
      at: [Math.min(...starts, printedFrom, quantity.at[0]), Math.max(quantity.at[1], inherited ? 0 : name.at[1])],
      rule: inherited ? (part ? 'part-of-carried' : 'indicator-carried') : name.rule,
    });
    if (!this.inList || this.trail?.sentence !== sentence)
      this.trail = { name, status, direction, scope, sentence, end: quantity.at[1] };
    if (!clause.bracketed) this.main = { name, status, direction, scope, sentence, end: quantity.at[1] };
    return subject.upTo;
  }

  /** "tăng 769 xã (8,62%)", "giảm 1.847 ha, tương đương 41%": the same change in another unit. */
  private goesAlong(sentence: Sentence, clause: Clause): Way | null {
    const { trail } = this;
    if (!trail || trail.sentence !== sentence || trail.direction === 'reach') return null;
    const between = this.reading.folded.slice(trail.end, clause.quantity.at[0]);
    return /^ ?\($|^,? ?\(?tương đương (?:với )?$/.test(between) ? { direction: trail.direction, from: -1 } : null;
  }

  /** Offsets of the way in the article's text; where the link says none, the verb before the name may. */
  private wayOf(sentence: Sentence, clause: Clause, way: Way, link: string, name: Name | null): Way {
    if (clause.hosted) return { ...way, from: -1 };
    if (way.from >= 0) return { ...way, from: clause.linkStart + way.from };
    if (way.direction !== 'reach' || !name || name.at[0] <= sentence.at[0] || name.at[1] > clause.quantity.at[0])
      return way;
    const start = Math.max(sentence.at[0], name.at[0] - 20);
    const verb = directionBefore(sentence.open.slice(start - sentence.at[0], name.at[0] - sentence.at[0]), link);
    return verb.from < 0 ? verb : { ...verb, from: start + verb.from };
  }

  /** Keeps the trail outside brackets and lists apart from the one inside. */
  private follow(clause: Clause): void {
    if (clause.bracketed && !this.inBrackets) this.host = this.trail;
    if (!clause.bracketed && this.inBrackets) this.trail = this.host;
    this.inBrackets = clause.bracketed;
    if (clause.listed) this.inList = true;
    else if (hasLetter(this.reading.text.slice(...clause.region))) this.inList = false;
  }

  private trailFor(sentence: Sentence, clause: Clause): Trail | null {
    const { trail } = this;
    return trail && (trail.sentence === sentence || clause.from === sentence.at[0]) ? trail : null;
  }

  private printedFrom({ link, linkStart, quantity }: Clause): number {
    const added = /(?:^|[ _])(có thêm|thêm)[ _]{0,200}$/.exec(link);
    return added ? linkStart + added.index + added[0].indexOf(added[1] as string) : quantity.at[0];
  }

  private statusOf(sentence: Sentence, clause: Clause, inherited: Trail | null): { status: Status; said: boolean } {
    const { quantity, bracketed, from, linkStart } = clause;
    const lead =
      bracketed && linkStart === from
        ? sentence.open.slice(Math.max(0, from - sentence.at[0] - 40), from - sentence.at[0])
        : '';
    const near = statusNear(stretch(sentence, from, quantity.core[0], bracketed), lead);
    if (near) return { status: near, said: true };
    if (inherited) return { status: inherited.status, said: inherited.status !== 'result' };
    const before = sentence.closed.slice(Math.max(0, from - sentence.at[0] - HANDED_ON), from - sentence.at[0]);
    const handedOn = statusFar(before) ?? this.lineStatus ?? (this.listed ? this.headStatus : null);
    if (!handedOn && this.sources.planned) return { status: 'target', said: true };
    if (handedOn) return { status: handedOn, said: handedOn !== 'result' };
    return { status: quantity.comparator === 'le' ? 'target' : 'result', said: false };
  }
}
