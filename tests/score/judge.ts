import type { Gold, GoldPage, Kind, Predicted, PredictedPage } from './items.ts';
import type { Log, Scorer } from './scorer.ts';

/** An attribute that is wrong in an item that is right. */
export type Fault<K extends Kind> = { attribute: string; gold: Gold<K>; predicted: Predicted<K> };
/** One kind on one page. `optional` holds what matched an optional gold item, or is of a kind that gold leaves out. */
export type Judgement<K extends Kind> = {
  missed: Gold<K>[];
  right: Predicted<K>[];
  wrong: Predicted<K>[];
  optional: Predicted<K>[];
  faults: Fault<K>[];
};
export type Judgements = { [K in Kind]: Judgement<K> };
export type Verdict = 'right' | 'wrong' | 'optional';

type Entry = { what: string; kind: string; item: unknown };
type Logged = { gold: unknown; pred: unknown; name?: unknown };

function logOf(scorer: Scorer, gold: GoldPage, predicted: PredictedPage | null): Entry[] {
  const entries: Entry[] = [];
  const log: Log = (what, kind, item) => entries.push({ what, kind, item });
  scorer.scorePage(gold, predicted, log);
  return entries;
}

const required = <K extends Kind>(golds: Gold<K>[] | undefined) => golds?.filter(({ optional }) => !optional);
const requiredOnly = (gold: GoldPage): GoldPage => ({
  ...gold,
  people: required<'people'>(gold.people),
  documents: required<'documents'>(gold.documents),
  targets: required<'targets'>(gold.targets),
  tasks: required<'tasks'>(gold.tasks),
});

/** The scorer names people by name and list, events by the words alone, and gives the others as they are. */
function belongs(item: object, logged: unknown, { name }: Logged): boolean {
  const facts = Object.entries(item);
  if (name === undefined) return item === logged || facts.some(([, fact]) => fact === logged);
  return facts.some(([, fact]) => fact === logged) || (logged === undefined && 'name' in item && item.name === name);
}

function judgeKind<K extends Kind>(
  kind: K,
  golds: Gold<K>[] | undefined,
  predicted: Predicted<K>[],
  log: Entry[],
  requiredLog: Entry[],
): Judgement<K> {
  if (!golds) return { missed: [], right: [], wrong: [], optional: predicted, faults: [] };
  const has = (entries: Entry[], what: string, item: object) =>
    entries.some((entry) => entry.what === what && entry.kind === kind && entry.item === item);
  const faults = log.flatMap(({ what, kind: where, item }) => {
    if (what !== 'attribute' || !where.startsWith(`${kind}.`)) return [];
    const logged = item as Logged;
    const gold = golds.find((one) => belongs(one, logged.gold, logged));
    const pred = predicted.find((one) => belongs(one, logged.pred, logged));
    return gold && pred ? [{ attribute: where.slice(kind.length + 1), gold, predicted: pred }] : [];
  });
  // An event with another name is another event.
  const misnamed = (item: object) =>
    kind === 'event' && faults.some((fault) => fault.predicted === item && fault.attribute === 'name');
  const isWrong = (item: object) => has(log, 'spurious', item) || misnamed(item);
  const isOptional = (item: object) => !isWrong(item) && has(requiredLog, 'spurious', item);
  return {
    missed: golds.filter((gold) => has(log, 'missed', gold)),
    right: predicted.filter((item) => !isWrong(item) && !isOptional(item)),
    wrong: predicted.filter(isWrong),
    optional: predicted.filter(isOptional),
    faults,
  };
}

/**
 * What the scorer makes of each item of a page. It doesn't say what an optional gold item took: that is what turns
 * spurious once those are left out. Throws nothing; a page without digest has missed all.
 */
export function judge(scorer: Scorer, gold: GoldPage, predicted: PredictedPage | null): Judgements {
  const log = logOf(scorer, gold, predicted);
  const requiredLog = logOf(scorer, requiredOnly(gold), predicted);
  const event = gold.event === undefined ? undefined : [gold.event].filter((one) => one !== null);
  const events = [predicted?.event ?? null].filter((one) => one !== null);
  return {
    people: judgeKind('people', gold.people, predicted?.people ?? [], log, requiredLog),
    documents: judgeKind('documents', gold.documents, predicted?.documents ?? [], log, requiredLog),
    targets: judgeKind('targets', gold.targets, predicted?.targets ?? [], log, requiredLog),
    tasks: judgeKind('tasks', gold.tasks, predicted?.tasks ?? [], log, requiredLog),
    event: judgeKind('event', event, events, log, requiredLog),
  };
}

/** The verdict on each predicted item. */
export function verdictsOf({ right, wrong, optional }: Judgement<Kind>): Map<Predicted<Kind>, Verdict> {
  const all = { right, wrong, optional };
  return new Map(
    (['right', 'wrong', 'optional'] as const).flatMap((verdict) =>
      all[verdict].map((item) => [item, verdict] as const),
    ),
  );
}
