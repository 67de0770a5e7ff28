import type { Target } from '../../lib/digest/model.ts';

const COMPARATOR = { eq: '', range: '', ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' } as const;
const DIRECTION = { reach: '', increase: '↑', decrease: '↓' } as const;

type Props = {
  /** The target whose value the glyph stands beside. */
  target: Target;
};

/** A sign for the eye that runs down the column. The words beside it say the same, so it is never read out. */
export const TargetGlyph = ({ target }: Props) => (
  <span class="glyph" aria-hidden="true">
    {DIRECTION[target.direction]}
    {COMPARATOR[target.comparator]}
  </span>
);
