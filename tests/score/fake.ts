import type { Digest, Document, Event, Person, Target, Task } from '../../lib/digest/model.ts';
import { DOCUMENT as BLANK } from '../blank.ts';
import type { Kind } from './items.ts';
import type { Judgement } from './judge.ts';
import type { Scorer } from './scorer.ts';

/** For tests: a scorer whose folding is plain and which matches nothing, items and judgements with little in them. */
export const scorer: Scorer = {
  scorePage: () => undefined,
  fold: (text) => (text ?? '').toLowerCase().replace(/[;,.]/g, ''),
  quantity: ({ value, value_to, unit }) => ({ value, valueTo: value_to, unit: unit ?? '' }),
  sameUnit: (gold, predicted) => gold === predicted || gold === '',
};

export const target = (facts: Partial<Target> = {}): Target => ({
  indicator: 'tỷ lệ hộ nghèo',
  status: 'target',
  direction: 'reach',
  comparator: 'eq',
  value: 3,
  value_to: null,
  unit: '%',
  per: null,
  period: null,
  scope: null,
  document: null,
  printed: '3%',
  base: null,
  met: null,
  implied: {},
  at: [0, 20],
  rule: 'left',
  ...facts,
});

export const person = (facts: Partial<Person> = {}): Person => ({
  name: 'Lò Văn Tặng',
  positions: [],
  held: {},
  roles: [],
  at: [[0, 11]],
  rule: 'title',
  ...facts,
});

export const document = (facts: Partial<Document> = {}): Document => ({
  type: 'Nghị quyết',
  ...BLANK,
  at: [[0, 30]],
  rule: 'symbol',
  ...facts,
});

export const task = (facts: Partial<Task> = {}): Task => ({
  from: null,
  to: null,
  action: 'rà soát quy hoạch',
  due: null,
  implied: {},
  at: [0, 17],
  rule: 'instruction',
  ...facts,
});

export const event = (facts: Partial<Event> = {}): Event => ({
  name: 'Hội nghị sơ kết',
  date: null,
  place: null,
  host: null,
  implied: {},
  at: [0, 15],
  rule: 'event-name',
  ...facts,
});

export const predictedPage = (facts: Partial<Digest> = {}): Pick<Digest, Kind> => ({
  people: [],
  documents: [],
  targets: [],
  tasks: [],
  event: null,
  ...facts,
});

export const judgement = <K extends Kind>(parts: Partial<Judgement<K>> = {}): Judgement<K> => ({
  missed: [],
  right: [],
  wrong: [],
  optional: [],
  faults: [],
  ...parts,
});
