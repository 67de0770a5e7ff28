import { describe, expect, it } from 'vitest';
import { allGoals, goalTable, OVERVIEW } from './goals.ts';

const DIGEST = 'digest / one compiled name regex';

describe('a table of goals', () => {
  it('says what is met and what is missed, and why', () => {
    const table = goalTable([
      { what: DIGEST, spread: { value: 8.4, low: 8.1, high: 9 }, digits: 1 },
      { what: 'digest / wink-nlp', spread: 0.71 },
      { what: 'digest / a loop', spread: 99 },
    ]);
    expect(table).toContain(`| ${DIGEST} | 8.4 | 8.1 to 9.0 | at most 8 | MISSED |`);
    expect(table).toContain('| digest / wink-nlp | 0.71 |  | below 1 | met |');
    expect(table).toContain('| digest / a loop | 99.00 |  |  |  |');
    expect(table.match(/^- Missed, .+: .+/gm)).toHaveLength(1);
  });

  it('takes the limit itself as met where it is “at most”, and not where it is “below”', () => {
    expect(goalTable([{ what: DIGEST, spread: 8 }])).toContain('| met |');
    expect(goalTable([{ what: 'digest / wink-nlp', spread: 1 }])).toContain('| MISSED |');
  });
});

describe('all goals of a report', () => {
  it('are its rows with a verdict, each with its section, and not those that it lists already', () => {
    const rows = goalTable([
      { what: DIGEST, spread: 5 },
      { what: 'digest / a loop', spread: 9 },
    ]);
    const overview = allGoals(`# It\n\n## Speed\n\n${rows}\n`);
    expect(overview).toContain(`| ${DIGEST} | 5.00 | at most 8 | met | Speed |`);
    expect(overview).not.toContain('a loop');
    expect(allGoals(`## ${OVERVIEW}\n\n${rows}\n`)).not.toContain(DIGEST);
  });
});
