import type { Status } from '../../lib/digest/model.ts';

/** How a status is drawn: told apart by form, not by colour alone. Around (x, y). */
export function markShape(status: Status, x: number, y: number) {
  if (status === 'result') return <circle class="chart-mark chart-result" cx={x} cy={y} r={4.5} />;
  const path = status === 'target' ? `M${x} ${y - 6}l6 6-6 6-6-6z` : `M${x} ${y - 5.5}l6 10.5h-12z`;
  return <path class={`chart-mark chart-${status}`} d={path} />;
}

type Props = { status: Status };

/** The mark beside the words that it stands for: the chart's legend. */
export const MarkSign = ({ status }: Props) => (
  <svg class="compare-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {markShape(status, 8, 8)}
  </svg>
);
