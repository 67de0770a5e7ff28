import { describe, expect, it } from 'vitest';
import { killRounds } from '../prove/kills/rounds.ts';
import { chosen } from './harness/setting.ts';

/** Five times of the fifty that `npm run prove` does. */
const KILLS = 5;

describe.each(chosen())('killing %s while it saves', (name, executable) => {
  it('loses no digest that was said to be saved', { timeout: 600_000 }, async () => {
    const { confirmed, lost } = await killRounds(name, executable, KILLS);
    expect(lost).toEqual([]);
    expect(confirmed).toBeGreaterThanOrEqual(KILLS);
  });
});
