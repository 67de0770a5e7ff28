import { IMPLEMENTING_WORDS } from '../../lexicon/relations.ts';
import type { Citation, Part } from './citation.ts';
import { lengthAt } from './clause-words.ts';
import { before, type Flow, partOf } from './flow.ts';
import type { Head } from './heads.ts';
import { issuerAfter } from './tails.ts';

/** A document whose subject is that it carries out another. */
export type Carrier = Pick<Citation, 'issuer' | 'carriesOut' | 'draft'> & { subject: Part };

const ACTION = / hành động/uy;
const IMPLEMENTS = new RegExp(
  `^ (?:(?:tiếp tục|đẩy mạnh|tăng cường|để|nhằm) ){0,3}(?:${IMPLEMENTING_WORDS}) (?:các |dự thảo |nội dung )?$`,
  'u',
);
/** "Kế hoạch triển khai thực hiện Đề án 896 năm 2017": the year is the plan's. */
const YEAR_AFTER = / năm 20\d\d(?!\d)/uy;

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
  const { weight } = head.type;
  // "Hướng dẫn" is a verb as well: written small it is no document.
  if (head.plural || !(weight === 'plan' || (weight === 'weak' && head.named))) return null;
  const afterAction = head.end + lengthAt(ACTION, flow.folded, head.end);
  const issuer = issuerAfter(flow, afterAction, false);
  const from = issuer?.at[1] ?? afterAction;
  const next = index + 1;
  const nested = heads[next];
  if (!nested || !IMPLEMENTS.test(flow.folded.slice(from, nested.start))) return null;
  const target = read(next);
  if (!target || (!head.capital && !issuer && (target.number === null || head.draft))) return null;
  // A legal text gives the title in full, the news up to the other's symbol.
  const told = (!flow.legal && target.symbolEnd) || target.at[1];
  return {
    subject: partOf(flow, head.end + 1, told + lengthAt(YEAR_AFTER, flow.folded, told)),
    issuer,
    carriesOut: nested.start,
    draft: head.draft || isInDraftList(flow, head.start),
  };
}

const DRAFT_LIST = /dự thảo[^.:\n]{0,160}(?:gồm|sau|là)\s?:[^.\n]{0,1100}$/u;
/** A list headed "các dự thảo …, gồm:" says that what it names are drafts. */
const isInDraftList = (flow: Flow, offset: number): boolean => DRAFT_LIST.test(before(flow, offset, 1200));
