import type { Direction, Document, Span, Status, Target } from '../../digest/model.ts';
import { hasLetter, phrasesIn } from '../../grammar/words-at.ts';
import { OFF_TOPIC } from '../../lexicon/not-quantities.ts';
import type { Line, Reading } from '../../text/reading.ts';
import { baseOf } from './base.ts';
import { type Clause, clauseOf } from './clause.ts';
import { directionBefore, directionOf, type Way } from './direction.ts';
import { SourceFinder } from './document.ts';
import { currenciesIn, currencyOf, impliedBy } from './implied.ts';
import { isListed, leadsOn } from './lists.ts';
import { subjectOf } from './name.ts';
import { placeBefore } from './part.ts';
import { PeriodFinder } from './period.ts';
import { partRight } from './right.ts';
import { GOES_ON, type Sentence, stretch } from './sentence.ts';
import { metIn, statusFar, statusNear } from './status.ts';
import type { Name } from './words.ts';
import { worthAnItem } from './worth.ts';
import type { PageYear } from './year.ts';

const OFF = new Set(OFF_TOPIC);
/** "kiểm tra 1.232 cơ sở, phạt tiền 168 cơ sở": fines of so many are an outcome of what an office does. */
const INSPECTED = /(?:thanh|kiểm) tra [^.;:\d]{0,20}(?:\d{3}|\d{1,3}\.\d{3}) /;
/** How far back a word of status holds for the values of a sentence. */
const HANDED_ON = 3000;
const IMPERATIVE =
  /^[\s+•*–-]{0,4}(?:riêng|giảm|tăng|nâng|duy trì|giữ|phấn đấu|hoàn thành|xây dựng|phát triển|thành lập|tạo|trồng|có (?:ít nhất|thêm)|tỷ lệ|đưa|bảo đảm|đảm bảo|thu hút|kết nạp)/;

/** What one figure leaves for the next: its indicator, status and scope. */
type Trail = {
  name: Name;
  status: Status;
  direction: Direction;
  scope: string | null;
  scopeAt: Span | null;
  sentence: Sentence;
  end: number;
};

/** Walks a page's sentences in order and makes the items; what a clause leaves open it takes from what came before. */
export class Walk {
  readonly targets: Target[] = [];
  private trail: Trail | null = null;
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
  private readonly currencies: { at: Span }[];

  constructor(
    private readonly reading: Reading,
    documents: readonly Document[],
    year: PageYear | null,
  ) {
    this.sources = new SourceFinder(reading, documents);
    this.currencies = currenciesIn(reading);
    this.periods = new PeriodFinder(reading, year, (at) => this.sources.holds(at));
  }

  enterLine(line: Line): void {
    this.trail = null;
    this.listed = this.led || isListed(this.reading, line);
    if (!this.listed) this.headStatus = null;
    this.led = leadsOn(this.reading, line);
    this.periods.enterLine(line, this.listed, this.led);
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
    // A question states nothing: "Tại sao không đạt 10 tỷ USD?".
    if (first && !/\?[\s"]{0,3}$/.test(text) && (INSPECTED.test(text) || phrasesIn(OFF, text).length === 0)) {
      let upTo = 0;
      for (const [index, { core, counted }] of sentence.quantities.entries())
        if (core[0] >= upTo && !(counted !== null && this.sources.holds(core[0])))
          upTo = Math.max(upTo, this.figure(sentence, index));
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
  private figure(sentence: Sentence, index: number): number {
    const clause = clauseOf(sentence, index);
    const { quantity } = clause;
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
    // "không giảm được 2%" tells of no change.
    if (way.denied === 'change') return 0;
    const { name, carried, part } = subject;
    const { direction, from } = this.wayOf(sentence, clause, way, link, carried ? null : name);
    if (!worthAnItem(this.reading, sentence, clause, subject, direction, this.inList)) return 0;
    const inherited = carried ? usable : null;
    const near = this.statusNear(sentence, clause);
    const said = near ?? inherited?.status ?? (way.denied ? 'target' : this.statusFar(sentence, clause));
    const stated = said ?? (this.sources.planned || quantity.comparator === 'le' ? 'target' : 'result');
    const period = this.periods.of(sentence, clause, index, stated);
    // What lies ahead is no outcome.
    const open = near === null && (!said || inherited !== null);
    const status =
      open && stated === 'result' && period.future
        ? 'target'
        : // "475 tỷ USD (năm 2017 là 425 tỷ USD)": what stands in brackets for an earlier year is an outcome.
          clause.bracketed && period.past && /là|đạt/.test(link)
          ? 'result'
          : stated;
    const printedFrom = Math.min(from >= 0 ? from : this.printedFrom(clause), quantity.at[0]);
    const named = hasLetter(this.reading.text.slice(...clause.region));
    const next = sentence.quantities[index + 1]?.at[0] ?? sentence.at[1];
    const after = part
      ? null
      : (partRight(this.reading, quantity.at[1], next) ??
        (inherited ? null : placeBefore(this.reading, sentence.at[0], name.at[0])));
    const scope = part?.text ?? (after ? text.slice(...after).trim() : named ? null : inherited?.scope) ?? null;
    const base = baseOf(right);
    const document = this.sources.of(sentence, clause, status);
    const starts = inherited ? [part?.at[0] ?? clause.linkStart] : [name.at[0], ...(after ?? [])];
    const baseEnd = base ? quantity.at[1] + base[1] : 0;
    const at: Span = [
      this.pastMarks(Math.min(...starts, printedFrom, quantity.at[0])),
      Math.max(quantity.at[1], inherited ? 0 : name.at[1], ...(after ?? []), baseEnd),
    ];
    const partAt = part?.at ?? after ?? (scope ? inherited?.scopeAt : null) ?? null;
    const implied = impliedBy(at, {
      indicator: inherited ? [name.shared?.[0] ?? name.at[0], name.at[1]] : name.shared,
      period: period.at,
      year: period.year,
      document: document?.at,
      scope: partAt,
      unit: currencyOf(this.reading, this.currencies, quantity.unit, at),
    });
    this.targets.push({
      indicator: name.text,
      status,
      direction,
      comparator: way.denied ? 'le' : way.exact && quantity.valueTo === null ? 'eq' : quantity.comparator,
      value: quantity.value,
      value_to: quantity.valueTo,
      unit: quantity.unit,
      per: quantity.per,
      period: period.until && status === 'target' && period.code ? `by:${period.code}` : period.code,
      scope,
      document: document?.label ?? null,
      printed: text.slice(printedFrom, quantity.at[1]),
      base: base && text.slice(quantity.at[1] + base[0], quantity.at[1] + base[1]),
      met: metIn(folded.slice(clause.from, quantity.core[0]), right, status === 'result'),
      implied,
      at,
      rule: inherited ? 'indicator-carried' : name.rule,
    });
    const trail: Trail = { name, status, direction, scope, scopeAt: partAt, sentence, end: quantity.at[1] };
    if (!this.inList || this.trail?.sentence !== sentence) this.trail = trail;
    if (!clause.bracketed) this.main = trail;
    return subject.upTo;
  }

  /** "tăng 769 xã (8,62%)", "giảm 131 người chết (16,93%)", "giảm 1.847 ha, tương đương 41%": the same change in another unit. */
  private goesAlong(sentence: Sentence, clause: Clause): Way | null {
    const { trail } = this;
    if (!trail || trail.sentence !== sentence || trail.direction === 'reach') return null;
    const between = this.reading.folded.slice(trail.end, clause.quantity.at[0]);
    return /^(?: (?!đạt)[a-zà-ỹ]{1,7}){0,2} ?\($|^,? ?\(?tương đương (?:với )?$/.test(between)
      ? { direction: trail.direction, from: -1 }
      : null;
  }

  /** Offsets of the way in the article's text; where the link says none, the verb before the name may. */
  private wayOf(sentence: Sentence, clause: Clause, way: Way, link: string, name: Name | null): Way {
    if (clause.hosted) return { ...way, from: -1 };
    if (way.from >= 0) return { ...way, from: clause.linkStart + way.from };
    if (way.direction !== 'reach' || !name) return way;
    const start = Math.max(sentence.at[0], name.at[0] - 20);
    const verb = directionBefore(sentence.open.slice(start - sentence.at[0], name.at[0] - sentence.at[0]), link);
    return verb.from < 0 ? verb : { ...verb, from: start + verb.from };
  }

  /** Keeps the trail outside brackets and lists apart from the one inside. */
  private follow(clause: Clause): void {
    if (!clause.bracketed && this.inBrackets) this.trail = this.main;
    this.inBrackets = clause.bracketed;
    if (clause.listed) this.inList = true;
  }

  private trailFor(sentence: Sentence, clause: Clause): Trail | null {
    const { trail } = this;
    return trail && (trail.sentence === sentence || clause.from === sentence.at[0]) ? trail : null;
  }

  private printedFrom({ link, linkStart, quantity }: Clause): number {
    const added = link.search(/(?<![^ _])(?:có )?thêm[ _]{0,200}$/);
    return added < 0 ? quantity.at[0] : linkStart + added;
  }

  /** Evidence begins with a word, not with what parts it from the words before. */
  private pastMarks(from: number): number {
    return from + (/^[\s,;:]{1,9}/.exec(this.reading.text.slice(from, from + 9))?.[0].length ?? 0);
  }

  private statusNear(sentence: Sentence, { quantity, bracketed, from }: Clause): Status | null {
    const lead = bracketed ? stretch(sentence, Math.max(sentence.at[0], from - 40), from, true) : '';
    return statusNear(stretch(sentence, from, quantity.core[0], bracketed), lead);
  }

  /** What the words further off say: of the sentence, of the one before, of the list's head. */
  private statusFar(sentence: Sentence, { from }: Clause): Status | null {
    const before = stretch(sentence, Math.max(sentence.at[0], from - HANDED_ON), from, false);
    return statusFar(before) ?? this.lineStatus ?? (this.listed ? this.headStatus : null);
  }
}
