import type { Document, Span, Status } from '../../digest/model.ts';
import { fold } from '../../text/fold.ts';
import type { Reading } from '../../text/reading.ts';
import { touching } from '../../text/touching.ts';
import { NOT_BEFORE_WORD } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import { GOES_ON, type Sentence } from './sentence.ts';

/** A document that sets a value, and the words that name it. */
type Mention = { label: string; type: string; numbered: boolean; at: Span };

/** What follows the name of a document that sets values: "Nghị quyết … đề ra 33 chỉ tiêu". */
const SETS = new RegExp(
  `^[\\s,"(]{0,3}(?:(?:cũng|đã|có|trong đó) ){0,2}(?:đề ra|xác định|đặt ra|quy định|nêu|giao|yêu cầu|phấn đấu|(?:với |đặt )?(?:các )?mục tiêu|phê duyệt)${NOT_BEFORE_WORD}`,
);
/** What stands before the name of a document that a value is taken from; carrying it out sets nothing. */
const TAKEN_FROM = /(?<!thực hiện )(?:theo|tại|(?:mục|chỉ) tiêu của) $/;
/** What only tells of outcomes sets none, and a law sets what must be, not what was reached. */
const TELLS = /^(?:báo cáo|thông báo|công văn|luật)/;
const ANNOUNCED = /(?:ký|ban hành|thông qua|vừa có|về) (?:[^\s,;.]{1,8} ){0,2}$/;
/** Documents that hold plans: what they say "accordingly" is an aim. */
const PLANNED = /^(?:đề án|kế hoạch|quy hoạch|phương án|tờ trình|chương trình|nghị quyết|chiến lược)/;
const PRESENTED = /(?:thông qua|trình|ban hành|phê duyệt|xây dựng|nội dung|công bố|tại|theo) (?:[^\s,;.]{1,8} ){0,3}$/;
const LEAD = 700;
const SELF_REACH = 160;

/** Says which document the page attributes a value to. */
export class SourceFinder {
  private readonly mentions: Mention[];
  /** The document that the whole page is about: named in the title, or announced in the lead. */
  private readonly main: Mention | null;
  private current: Mention | null = null;

  constructor(
    private readonly reading: Reading,
    documents: readonly Document[],
  ) {
    this.mentions = documents
      .flatMap((one) =>
        one.at.map((at) => ({ label: labelOf(one), type: one.type.toLowerCase(), numbered: one.number !== null, at })),
      )
      .sort((a, b) => a.at[0] - b.at[0]);
    this.main = this.mentions.find((one) => this.isMain(one)) ?? null;
  }

  /** `listed` = the sentence is an item of a list, whose head's document holds on. */
  enterSentence(sentence: Sentence, listed: boolean): void {
    if (!listed && !GOES_ON.test(sentence.open)) this.current = null;
  }

  /** After a sentence: the document that it presents is the one that "trong đó" and a list point back to. */
  leaveSentence({ at: [start, end] }: Sentence): void {
    const { folded } = this.reading;
    const sets = touching(this.mentions, [start, end]).findLast(
      ({ at }) =>
        at[0] >= start &&
        at[1] <= end &&
        (PRESENTED.test(folded.slice(start, at[0])) || SETS.test(folded.slice(at[1], end))),
    );
    this.current ??= sets ?? null;
  }

  /** Whether what the sentence says is laid down in a plan that it points back to. */
  get planned(): boolean {
    return this.current !== null && PLANNED.test(this.current.type);
  }

  /** The figures of a document's own name are no values. */
  holds(at: number): boolean {
    return touching(this.mentions, [at, at]).some((one) => one.at[1] - one.at[0] < SELF_REACH);
  }

  of({ at: [start] }: Sentence, { quantity }: Clause, status: Status): { label: string; at: Span } | null {
    const { folded } = this.reading;
    const stretch: Span = [start, quantity.at[0]];
    const before = touching(this.mentions, stretch).filter(({ at }) => at[0] >= start && at[1] <= stretch[1]);
    const own = before.findLast(
      ({ at, type, numbered }) =>
        (TAKEN_FROM.test(folded.slice(start, at[0])) && (status === 'target' || !TELLS.test(type))) ||
        (numbered && / ký $/.test(folded.slice(start, at[0]))) ||
        (status === 'target' && SETS.test(folded.slice(at[1], quantity.at[0]))),
    );
    return own ?? this.current ?? (status === 'target' ? this.main : null);
  }

  private isMain({ at, numbered, label }: Mention): boolean {
    const title = this.reading.lines[0]?.end ?? 0;
    return (
      numbered &&
      (this.reading.folded.slice(0, title).includes(fold(label)) ||
        (at[0] <= title + LEAD && ANNOUNCED.test(this.reading.folded.slice(Math.max(0, at[0] - 80), at[0]))))
    );
  }
}

const labelOf = ({ number, type, subject, issuer }: Document): string =>
  number ?? [type, (subject ?? issuer)?.replace(LONG, '$1')].filter(Boolean).join(' ');
/** A long subject is told by what stands before its first comma. */
const LONG = /^((?:[^\s,]+ ){5,}[^\s,]+),.*/;
