/** Syllables that an adult reads silently in a minute; Vietnamese writes each with a blank around it. */
const SYLLABLES_A_MINUTE = 250;

/** How long the text takes to read, in whole minutes, at least one. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round(text.split(/\s+/).filter(Boolean).length / SYLLABLES_A_MINUTE));
