import { IMPLEMENTING_WORDS } from '../../lexicon/relations.ts';
import type { Citation, Part } from './citation.ts';
import type { Flow } from './flow.ts';
import type { Head } from './heads.ts';
import { issuerAfter } from './tails.ts';

/** A document whose subject is that it carries out another. */
export type Carrier = {
  subject: Part;
  issuer: Part | null;
  /** Where the mention of the other begins. */
  target: number;
  /** A list headed "các dự thảo …, gồm:" says that it is a draft. */
  implied: boolean;
};

const CARRIERS = new Set(['Chương trình', 'Kế hoạch', 'Đề án', 'Hướng dẫn', 'Phương án']);
/** Their names are verbs as well: written small they are no document. */
const VERBS_TOO = new Set(['Hướng dẫn']);
const ACTION = / hành động/uy;
const IMPLEMENTS = new RegExp(
  `^ (?:(?:tiếp tục|đẩy mạnh|tăng cường|để|nhằm) ){0,3}(?:${IMPLEMENTING_WORDS}) (?:có hiệu quả |tốt |hiệu quả |nghiêm )?(?:các |dự thảo |nội dung )?$`,
  'u',
);
const YEAR_AFTER = /^ năm 20\d\d(?!\d)/u;
const REACH = 110;
/** The cheap test first: most plans carry out nothing that is named. */
const MAY_CARRY = /thực hiện|triển khai|thi hành|cụ thể hóa/;
/** A symbol of its own says it all; a bare number needs the words after it. */
const isFullSymbol = (number: string | null): boolean => number !== null && /[A-Za-zÀ-ỹ]/u.test(number);

/**
 * "Chương trình hành động [của …] thực hiện Nghị quyết số 28-NQ/TW": a programme or plan and the document that it
 * carries out. Written small, it is one document only where the page names its issuer or the other's number.
 */
export function carrierAt(
  flow: Flow,
  heads: readonly Head[],
  index: number,
  read: (index: number) => Citation | null,
): Carrier | null {
  const head = heads[index] as Head;
  if (!CARRIERS.has(head.type.name) || head.plural || (VERBS_TOO.has(head.type.name) && !head.named)) return null;
  if (!MAY_CARRY.test(flow.folded.slice(head.end, head.end + REACH))) return null;
  ACTION.lastIndex = head.end;
  const afterAction = head.end + (ACTION.exec(flow.folded)?.[0].length ?? 0);
  const issuer = issuerAfter(flow, afterAction, false);
  const from = issuer?.at[1] ?? afterAction;
  let next = index + 1;
  while ((heads[next]?.start ?? Number.POSITIVE_INFINITY) < from) next += 1;
  const nested = heads[next];
  if (!nested || nested.start - from > REACH || !IMPLEMENTS.test(flow.folded.slice(from, nested.start))) return null;
  const target = read(next);
  if (!target || (!head.capital && !issuer && (target.number === null || head.draft))) return null;
  const told = isFullSymbol(target.number) ? numberEnd(flow, target) : target.at[1];
  // "Kế hoạch triển khai thực hiện Đề án 896 năm 2017": the year is the plan's.
  const end = told + (YEAR_AFTER.exec(flow.folded.slice(told, told + 10))?.[0].length ?? 0);
  const start = head.end + 1;
  return {
    subject: { text: flow.text.slice(start, end), at: [start, end] },
    issuer,
    target: nested.start,
    implied: isInDraftList(flow, head.start),
  };
}

/** Where a mention's number ends, blanks and all. */
function numberEnd(flow: Flow, { number, at }: Citation): number {
  const wanted = (number ?? '').length;
  const digits = flow.text.slice(at[0], at[1]).search(/\d/);
  let end = at[0] + digits;
  for (let seen = 0; seen < wanted && end < at[1]; end += 1) if (/\S/.test(flow.text.charAt(end))) seen += 1;
  return end;
}

const DRAFT_LIST = /dự thảo[^.:\n]{0,160}(?:gồm|sau|là)\s?:[^.\n]{0,1100}$/u;
const LIST_REACH = 1200;
const isInDraftList = (flow: Flow, offset: number): boolean =>
  DRAFT_LIST.test(flow.folded.slice(Math.max(0, offset - LIST_REACH), offset));
