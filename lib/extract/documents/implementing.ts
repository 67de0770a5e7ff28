import { IMPLEMENTING_WORDS } from '../../lexicon/relations.ts';
import { oneOf } from '../../text/words.ts';
import type { Citation } from './citation.ts';
import type { Flow } from './flow.ts';

const VERBS = oneOf(IMPLEMENTING_WORDS);
/** A title that begins so and then names a document. */
const TITLE = new RegExp(`^(?:việc )?${VERBS} (?:các )?$`, 'u');
/** "Thực hiện Chỉ thị số …, Tỉnh ủy ban hành Kế hoạch số …": the sentence opens with the document carried out. */
const OPENING = new RegExp(`(?:^|[.;!?…\\n]|[-–+•]) ?(?:để |nhằm )?${VERBS} (?:các |tinh thần |nội dung )?$`, 'u');
const SENTENCE_END = /[.;!?\n](?=\s|$)/u;
const NEIGHBOURS = 3;

/** Ties documents to those that they carry out where the title or the sentence says so. In: mentions in page order. */
export function tieToCarriedOut(flow: Flow, citations: readonly Citation[]): Citation[] {
  return citations.map((one, place) => {
    if (one.carriesOut !== null || one.type.weight === 'act') return one;
    const target = namedInTitle(flow, one, citations, place) ?? openingOfSentence(flow, one, citations, place);
    return target ? { ...one, carriesOut: target.at[0] } : one;
  });
}

function namedInTitle(flow: Flow, one: Citation, citations: readonly Citation[], place: number): Citation | null {
  const title = one.subject?.at;
  const nested = citations[place + 1];
  if (!title || !nested || nested.at[0] < title[0] || nested.at[0] >= title[1]) return null;
  return TITLE.test(flow.folded.slice(title[0], nested.at[0])) ? nested : null;
}

function openingOfSentence(flow: Flow, one: Citation, citations: readonly Citation[], place: number): Citation | null {
  const doer = one.implied.issuer;
  if (!doer || one.key === null) return null;
  for (let i = place - 1; i >= Math.max(0, place - NEIGHBOURS); i -= 1) {
    const before = citations[i] as Citation;
    if (before.at[1] > doer[0] || SENTENCE_END.test(flow.folded.slice(before.at[1], one.at[0]))) return null;
    if (OPENING.test(flow.folded.slice(Math.max(0, before.at[0] - 40), before.at[0]))) return before;
  }
  return null;
}
