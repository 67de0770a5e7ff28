import type { Office } from '../../grammar/offices.ts';
import { type Reading, sentenceAt } from '../../text/reading.ts';
import type { Mention, Offices } from './mentions.ts';
import type { Draft } from './people.ts';
import { type NamedPosition, positionOf, wordsOf } from './positions.ts';
import { rolesAfter } from './roles.ts';

/** Offices that one person at a time holds, or that a page says in full only where no name stands. */
const SAID_IN_FULL_ELSEWHERE: ReadonlySet<string> = new Set(['thủ tướng', 'thứ trưởng']);

/**
 * The body of an office that the page gives elsewhere: "Thứ trưởng Trần Văn A … . Thứ trưởng Bộ Nội vụ cũng cho rằng".
 * Only where the body stands right before the name, or where the office in full speaks and this person was named last
 * before it; "Thủ tướng Chính phủ" anywhere.
 */
export function completeOffices(
  reading: Reading,
  offices: Offices,
  mentions: readonly Mention[],
  drafts: Map<string, Draft>,
): void {
  const inMention = (at: number): boolean => mentions.some(({ start, end }) => start <= at && at < end);
  for (const draft of drafts.values()) {
    for (const [i, position] of draft.positions.entries()) {
      const head = position.words.join(' ');
      if (!SAID_IN_FULL_ELSEWHERE.has(head) || (head === 'thủ tướng' && holders(drafts, head) > 1)) continue;
      const fuller = offices.list.find(
        (office) => isFuller(reading, office, head, draft, drafts) && !inMention(office.start),
      );
      const named = fuller && positionOf(reading, fuller);
      if (named) draft.positions[i] = { ...named, held: position.held };
    }
  }
}

const holders = (drafts: Map<string, Draft>, head: string): number =>
  [...drafts.values()].filter(({ positions }) => positions.some(({ words }) => words.join(' ').startsWith(head)))
    .length;

function isFuller(reading: Reading, office: Office, head: string, draft: Draft, drafts: Map<string, Draft>): boolean {
  const plain = reading.folded.slice(office.start, office.end);
  if (!plain.startsWith(`${head} `) || office.start !== office.headStart) return false;
  if (head === 'thủ tướng') return plain === 'thủ tướng chính phủ';
  const body = plain.slice(head.length + 1);
  // "Đại diện cho Bộ Tài chính, Thứ trưởng …": the body stands right before the name.
  if (draft.at.some(([start]) => reading.folded.slice(Math.max(0, start - 70), start).endsWith(`${body}, `)))
    return true;
  const [, sentenceEnd] = sentenceAt(reading, office.start);
  if (!rolesAfter(reading, office.start, office.end, sentenceEnd).includes('speaker')) return false;
  return lastNamed(drafts, office.start) === draft;
}

function lastNamed(drafts: Map<string, Draft>, offset: number): Draft | null {
  let last: Draft | null = null;
  let lastAt = -1;
  for (const draft of drafts.values()) {
    for (const [start] of draft.at) if (start < offset && start > lastAt) [last, lastAt] = [draft, start];
  }
  return last;
}

/** Heads that are no whole office without a body. */
const NEEDS_BODY =
  /^(?:chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bí thư|phó bí thư|trưởng phòng|phó trưởng phòng|hiệu trưởng)$/u;

/**
 * "ông A, Chủ tịch và ông B, Phó Chủ tịch UBND huyện …": the body said of the second is that of the first.
 * In: the positions of two neighbours of one list. Out: the first's positions with the body added.
 */
export function borrowBody(own: readonly NamedPosition[], next: readonly NamedPosition[]): NamedPosition[] {
  return own.map((position) => {
    const plain = position.words.join(' ');
    if (!NEEDS_BODY.test(plain)) return position;
    const head = plain.replace(/^phó /u, '');
    for (const { text, words } of next) {
      const other = words.join(' ').replace(/^phó /u, '');
      const body = text
        .split(' ')
        .slice(words[0] === 'phó' ? head.split(' ').length + 1 : head.split(' ').length)
        .join(' ');
      if (other.startsWith(`${head} `) && body)
        return { ...position, text: `${position.text} ${body}`, words: wordsOf(`${plain} ${body}`) };
    }
    return position;
  });
}
