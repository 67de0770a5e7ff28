/**
 * What two figures must have in common to stand in one series. Each is a code for comparing; what the reader is told of
 * it is made of the labels that go along. A new dimension here is kept apart everywhere.
 */
const DIMENSIONS = [
  'indicator',
  'unit',
  'per',
  'territory',
  'scope',
  'measure',
  'base',
  'price',
  'standard',
  'form',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export type Dimensions = Readonly<Record<Dimension, string>>;

export const sameDimensions = (a: Dimensions, b: Dimensions): boolean =>
  DIMENSIONS.every((name) => a[name] === b[name]);
/** The dimensions in which two groups of figures differ, in the order of the table above. */
export const differences = (a: Dimensions, b: Dimensions): Dimension[] =>
  DIMENSIONS.filter((name) => a[name] !== b[name]);
export const dimensionsKey = (dims: Dimensions): string => JSON.stringify(DIMENSIONS.map((name) => dims[name]));
