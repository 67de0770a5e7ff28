import type { Mention, Position } from './mentions.ts';

/** What may stand between two people of one list. */
const LINK = /^(?:\s?[,;]?\s?(?:và|cùng)?\s?(?:các |hai )?:?\s?|\s?\([^()]{1,80}\)\s?[,;]?\s?(?:và )?)$/u;

/** In a list that a colon opens, what is said of one person before the semicolon. */
const ITEM = /^ [^.:]{1,180}; (?:và )?$/u;

/** People who stand in one list, by their places in the page's order of mentions. */
export function listsOf(text: string, mentions: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const gap = last && mention.start > last.end ? text.slice(last.end, mention.start) : null;
    if (gap !== null && (LINK.test(gap) || (list?.[0]?.colon && ITEM.test(gap)))) list?.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

const hasOffice = ({ before, after }: Mention): boolean => before.length + after.length > 0;

/**
 * An office said once of several people belongs to each: "các Phó Chủ tịch UBND tỉnh: A, B, C", "Các đồng chí Ủy viên
 * Bộ Chính trị: Chủ tịch Quốc hội A; …". It holds until the list ends or another such office begins; also until someone has an office of their own, unless the first behind a colon has one.
 */
export function sharedOffices(list: readonly Mention[]): Map<Mention, Position[]> {
  const shared = new Map<Mention, Position[]>();
  let current: Mention | null = null;
  for (const mention of list) {
    if (mention.shared.length > 0) current = mention;
    else if (hasOffice(mention) && !(current?.colon && hasOffice(current))) current = null;
    if (current) shared.set(mention, current.shared);
  }
  return shared;
}
