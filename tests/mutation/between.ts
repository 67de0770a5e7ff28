import { datesIn } from '../../lib/grammar/dates.ts';

/** The dates of the last text are kept: another one makes room, so that no test is given what the one before found. */
export const between = (): void => {
  datesIn('\n');
};
