import type { Document, Span, Status } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import { NOT_AFTER_WORD, oneOf } from '../../text/words.ts';
import type { Clause } from './clause.ts';
import type { Sentence } from './sentence.ts';

/** A document that sets a value, and the words that name it. */
export type Source = { label: string; at: Span };
type Mention = Source & { type: string; numbered: boolean };

/** What follows the name of a document that sets values: "Nghị quyết … đề ra 33 chỉ tiêu". */
const SETS = new RegExp(
  `^[\\s,"(]{0,3}(?:(?:cũng|đã|còn|đều|có|được (?:ban hành|thông qua|phê duyệt)[^,;.]{0,60}) ?,? ?)?${oneOf('đề ra|xác định|đặt ra|quy định|nêu|giao|yêu cầu|cho phép|phấn đấu|với mục tiêu|với các mục tiêu|đặt mục tiêu|thì|phê duyệt|đưa ra|chỉ rõ|mục tiêu|hướng tới|ấn định'.split('|'))}`,
);
/** What stands before the name of a document that a value is taken from: "theo Quyết định …". */
const TAKEN_FROM = new RegExp(
  `${NOT_AFTER_WORD}${oneOf('theo|tại|quan điểm của|mục tiêu của|chỉ tiêu của|như'.split('|'))} $`,
);
/** Carrying a document out sets nothing. */
const CARRIED_OUT =
  /(?:thực hiện|triển khai|sơ kết|tổng kết|quán triệt|căn cứ|kể từ khi có|sửa đổi|thay thế) (?:[^\s,;.]{1,8} ){0,3}$/;
const ANNOUNCED =
  /(?:vừa (?:có|ký|ban hành|thông qua|ký ban hành)|ký ban hành|đã ban hành|đã ký|vừa được [^,;.]{1,60} ban hành) (?:[^\s,;.]{1,8} ){0,2}$/;
const LATER = /trong đó (?:có )?(?:xác định|nêu|quy định|đề ra|giao)/;
/** Documents that hold plans: what they say "accordingly" is an aim. */
const PLANNED = /^(?:đề án|kế hoạch|quy hoạch|phương án|dự án|tờ trình|chương trình|nghị quyết|chiến lược|dự thảo)/;
const PRESENTED =
  /(?:thông qua|trình|ban hành|phê duyệt|cho ý kiến(?: về)?|góp ý|triển khai|xây dựng|nội dung|công bố|tại|theo) (?:[^\s,;.]{1,8} ){0,3}$/;
const ACCORDINGLY = /^[\s"]{0,2}(?:theo đó|trong đó)/;
const POINTS_BACK = /^[\s"]{0,2}(?:trong đó|theo đó|cụ thể|trong số đó|ngoài ra|bên cạnh đó)/;
const LEAD = 700;
const SELF_REACH = 160;

/** Says which document the page attributes a value to. */
export class SourceFinder {
  private readonly mentions: Mention[];
  /** The document that the whole page is about: named in the title, or announced in the lead. */
  private readonly main: Mention | null;
  private current: Mention | null = null;
  private previous: Sentence | null = null;
  private wasListed = false;

  constructor(
    private readonly reading: Reading,
    documents: readonly Document[],
  ) {
    this.mentions = documents
      .flatMap((one) =>
        one.at.map((at) => ({ label: labelOf(one), type: one.type.toLowerCase(), numbered: one.number !== null, at })),
      )
      .sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])
      .filter((one, index, all) => !all.slice(Math.max(0, index - 4), index).some((outer) => one.at[1] <= outer.at[1]));
    this.main = this.mentions.find((one) => this.isMain(one)) ?? null;
  }

  /** `listed` = the sentence is an item of a list, whose head's document holds on. */
  enterSentence(sentence: Sentence, listed: boolean): void {
    const kept = listed || POINTS_BACK.test(sentence.open) || this.named(sentence);
    if (!kept) this.current = null;
    if (!this.current && this.previous && (ACCORDINGLY.test(sentence.open) || (listed && !this.wasListed)))
      this.current = this.presented(this.previous);
    this.wasListed = listed;
    this.previous = sentence;
  }

  /** Whether what the sentence says is laid down in a plan that it points back to. */
  get planned(): boolean {
    return this.current !== null && PLANNED.test(this.current.type);
  }

  /** The document that a sentence presents, which the next goes on about with "theo đó". */
  private presented(sentence: Sentence): Mention | null {
    const inside = this.mentions.filter((one) => one.at[0] >= sentence.at[0] && one.at[1] <= sentence.at[1]);
    return (
      inside.findLast(
        (one) =>
          PRESENTED.test(this.reading.folded.slice(Math.max(sentence.at[0], one.at[0] - 40), one.at[0])) ||
          SETS.test(this.reading.folded.slice(one.at[1], Math.min(sentence.at[1], one.at[1] + 90))),
      ) ?? null
    );
  }

  /** The figures of a document's own name are no values. */
  holds(at: number): boolean {
    return this.mentions.some((one) => one.at[0] < at && at < one.at[1] && one.at[1] - one.at[0] < SELF_REACH);
  }

  of(sentence: Sentence, clause: Clause, status: Status): { label: string; at: Span; implied: boolean } | null {
    const own = this.inSentence(sentence, clause.quantity.at[0], status);
    if (own) this.current = own;
    const found = own ?? this.current ?? (status === 'target' ? this.main : null);
    if (!found) return null;
    return { label: found.label, at: found.at, implied: found.at[0] < sentence.at[0] || found.at[1] > sentence.at[1] };
  }

  private inSentence(sentence: Sentence, before: number, status: Status): Mention | null {
    const { folded } = this.reading;
    const near = this.mentions.filter((one) => one.at[0] >= sentence.at[0] && one.at[1] <= before);
    return (
      near.findLast((one) => {
        const left = folded.slice(Math.max(sentence.at[0], one.at[0] - 60), one.at[0]);
        const right = folded.slice(one.at[1], Math.min(before, one.at[1] + 160));
        if (status === 'target' && (SETS.test(right) || LATER.test(right))) return true;
        if (status !== 'target' && one.at[0] - sentence.at[0] > 40) return false;
        return TAKEN_FROM.test(left) && !CARRIED_OUT.test(left);
      }) ?? null
    );
  }

  /** "Chỉ thị nêu rõ …": a sentence that goes on about a document by its type alone. */
  private named(sentence: Sentence): boolean {
    const type = this.current?.type ?? this.main?.type;
    if (!type || !sentence.open.trimStart().startsWith(type)) return false;
    this.current ??= this.main;
    return true;
  }

  private isMain({ at, numbered, label }: Mention): boolean {
    const title = this.reading.lines[0]?.end ?? 0;
    if (!numbered) return false;
    if (this.reading.text.slice(0, title).includes(label)) return true;
    return (
      at[1] <= title ||
      (at[0] <= title + LEAD && ANNOUNCED.test(this.reading.folded.slice(Math.max(0, at[0] - 80), at[0])))
    );
  }
}

const labelOf = ({ number, type, subject }: Document): string => number ?? [type, subject].filter(Boolean).join(' ');
