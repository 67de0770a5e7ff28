import type { Target } from '../../lib/digest/model.ts';

const COMPARATOR = { eq: '', range: '', ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈' } as const;
const DIRECTION = { reach: '', increase: '↑', decrease: '↓' } as const;

type Props = {
  /** The target whose value the glyph stands beside. */
  target: Target;
};

/**
 * A sign for the eye that runs down the column. The words beside it say the same, so it is never read out. One has room:
 * a cap tells more than the way of what it caps ("không tăng quá 2%" is no rise).
 */
export const TargetGlyph = ({ target: { direction, comparator } }: Props) => {
  const isCap = comparator === 'le' || comparator === 'lt';
  return (
    <span class="glyph" aria-hidden="true">
      {(!isCap && DIRECTION[direction]) || COMPARATOR[comparator]}
    </span>
  );
};
