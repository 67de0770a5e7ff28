import { describe, expect, it } from 'vitest';
import { document, event, person, predictedPage, target } from './fake.ts';
import type { GoldPage } from './items.ts';
import { judge, verdictsOf } from './judge.ts';
import { loadScorer, SCORER } from './scorer.ts';

const scorer = await loadScorer();
if (!scorer) console.log(`what is made of the scorer’s words: skipped, ${SCORER} is not here`);

describe.runIf(scorer)('the scorer’s words, item by item', () => {
  const judged = (gold: GoldPage, predicted: ReturnType<typeof predictedPage> | null) =>
    judge(scorer!, gold, predicted);

  it('tells right items from wrong, missed and optional ones', () => {
    const [right, wrong, free] = [target(), target({ value: 7 }), target({ indicator: 'số xã', value: 9, unit: 'xã' })];
    const lost = target({ indicator: 'diện tích rừng', value: 40, unit: 'ha' });
    const golds = [target(), lost, { ...free, optional: true }];
    const { targets } = judged({ targets: golds }, predictedPage({ targets: [right, wrong, free] }));
    expect(targets).toEqual({ missed: [lost], right: [right], wrong: [wrong], optional: [free], faults: [] });
    expect(verdictsOf(targets).get(wrong)).toBe('wrong');
  });

  it('gives an attribute’s fault with both items', () => {
    const [gold, predicted] = [target({ status: 'result' }), target()];
    const { targets } = judged({ targets: [gold] }, predictedPage({ targets: [predicted] }));
    expect(targets.right).toEqual([predicted]);
    expect(targets.faults).toEqual([{ attribute: 'status', gold, predicted }]);
  });

  it('knows the person whose positions are wrong, of two with one name, too', () => {
    const golds = [person({ positions: ['Trưởng bản'] }), person({ positions: ['Chủ tịch xã'] })];
    const predicted = [person({ positions: ['Trưởng bản'] }), person({ positions: ['Chủ tịch'] })];
    const { people } = judged({ people: golds }, predictedPage({ people: predicted }));
    expect(people.faults).toHaveLength(1);
    expect(people.faults[0]?.gold).toBe(golds[1]);
    expect(people.faults[0]?.predicted).toBe(predicted[1]);
  });

  it('knows a person of whom gold says no roles', () => {
    const { roles: _, ...gold } = person();
    const { people } = judged(
      { people: [gold as typeof gold & { roles: [] }] },
      predictedPage({ people: [person({ roles: ['chair'] })] }),
    );
    expect(people.faults.map(({ attribute }) => attribute)).toEqual(['roles']);
  });

  it('takes an event with another name for a wrong one, and one with another date for right', () => {
    const misnamed = judged({ event: event() }, predictedPage({ event: event({ name: 'Lễ ký kết' }) })).event;
    expect([misnamed.wrong.length, misnamed.faults.map(({ attribute }) => attribute)]).toEqual([1, ['name']]);
    const misdated = judged({ event: event() }, predictedPage({ event: event({ date: '2023-01-08' }) })).event;
    expect([misdated.right.length, misdated.faults.map(({ attribute }) => attribute)]).toEqual([1, ['date']]);
    expect(judged({ event: null }, predictedPage({ event: event() })).event.wrong).toHaveLength(1);
    expect(judged({ event: event() }, predictedPage()).event.missed).toHaveLength(1);
  });

  it('holds a kind that gold leaves out for neither right nor wrong', () => {
    const { documents, event: events } = judged({}, predictedPage({ documents: [document()], event: event() }));
    expect([documents.optional.length, events.optional.length]).toEqual([1, 1]);
  });

  it('counts a page without digest as missed', () => {
    expect(judged({ people: [person()] }, null).people.missed).toHaveLength(1);
  });
});
