import { useId, useMemo } from 'preact/hooks';
import { amountOf } from '../../lib/compare/amount.ts';
import { type Chart, chartOf, type Mark, type Segment } from '../../lib/compare/chart.ts';
import type { Panel } from '../../lib/compare/panels.ts';
import { periodWords } from '../../lib/present/period.ts';
import { numberWords } from '../../lib/present/value.ts';
import { useWords } from '../language.ts';
import { markShape } from './mark-sign.tsx';
import { ScrollBox } from './scroll-box.tsx';
import { useCompareWords } from './use-compare-words.ts';

type Props = { title: string; panel: Panel };

/** A small chart of a panel: marks of one strand joined by lines, strands parted by a named break. All of it stands in the table too. */
export function PanelChart({ title, panel }: Props) {
  const { language } = useWords();
  const say = useCompareWords();
  const id = useId();
  const chart = useMemo(() => chartOf(panel), [panel]);
  const strands = panel.strands.length;
  const about =
    strands > 1 ? say('chart.about', { count: panel.count, strands }) : say('chart.about.one', { count: panel.count });
  const cutWords =
    chart.cut.length > 0 && (strands > 1 ? say('chart.cut.in', { letters: chart.cut.join(', ') }) : say('chart.cut'));
  // One figure alone shows nothing that its cell doesn't.
  if (panel.count < 2) return null;
  return (
    <figure class="compare-figure">
      <ScrollBox label={`${say('chart.scroll')}: ${title}`}>
        <svg
          class="compare-chart"
          role="img"
          aria-labelledby={`${id}-t ${id}-d`}
          viewBox={`0 0 ${chart.width} ${chart.height}`}
          width={chart.width}
          height={chart.height}
        >
          <title id={`${id}-t`}>{say('chart.title', { name: title })}</title>
          <desc id={`${id}-d`}>{about}</desc>
          {chart.parts.map((segment, i) => (
            <SegmentGround
              key={segment.letter}
              segment={segment}
              chart={chart}
              index={i}
              lettered={strands > 1}
              language={language}
            />
          ))}
          {panel.breaks.map(({ differs }, i) => (
            <BreakMark
              key={i}
              chart={chart}
              index={i}
              words={differs.map((dimension) => say(`break.short.${dimension}`)).join(', ')}
            />
          ))}
          {chart.lines.map(({ status, points }, i) => (
            <polyline
              key={i}
              class={`chart-line chart-${status}`}
              points={points.map((point) => point.join()).join(' ')}
            />
          ))}
          {chart.marks.map((mark, i) => (
            <ChartMark key={i} mark={mark} words={amountOf(mark.point, language)} />
          ))}
          {chart.parts.flatMap(({ names }) =>
            names.map(({ x, period }) => (
              <text key={`${x}`} class="chart-period" x={x} y={chart.bottom + 18} text-anchor="middle">
                {shortPeriod(period, language)}
              </text>
            )),
          )}
        </svg>
      </ScrollBox>
      {(chart.cut.length > 0 || chart.several) && (
        <figcaption class="compare-how">
          {[cutWords, chart.several && say('chart.several')].filter(Boolean).join(' ')}
        </figcaption>
      )}
    </figure>
  );
}

/** Periods under the axis: the year alone where that is all. */
const shortPeriod = (code: string, language: 'vi' | 'en'): string => {
  const bare = code.replace('by:', '→ ');
  return /^(?:→ )?\d{4}$/.test(bare)
    ? bare
    : /^\d{4}-\d{4}$/.test(bare)
      ? bare.replace('-', '–')
      : periodWords(code, language)
          .replace(/ năm /, ' ')
          .replace(/^tháng /, '');
};

type GroundProps = { segment: Segment; chart: Chart; index: number; lettered: boolean; language: 'vi' | 'en' };

const SegmentGround = ({ segment, chart, index, lettered, language }: GroundProps) => (
  <g>
    <rect
      class={index % 2 === 0 ? 'chart-ground' : 'chart-ground chart-ground-odd'}
      x={segment.left}
      y={chart.top - 14}
      width={segment.right - segment.left}
      height={chart.bottom - chart.top + 14}
    />
    {segment.ticks.map(({ value, y }) => (
      <g key={value}>
        <line class="chart-grid" x1={segment.left} x2={segment.right} y1={y} y2={y} data-zero={value === 0} />
        <text class="chart-tick" x={segment.left - 8} y={y + 4} text-anchor="end">
          {numberWords(value, language)}
        </text>
      </g>
    ))}
    {lettered && (
      <text class="chart-letter" x={(segment.left + segment.right) / 2} y={chart.top - 20} text-anchor="middle">
        {segment.letter}
      </text>
    )}
  </g>
);

/** A break: two strokes across the plane, and its name along them. */
function BreakMark({ chart, index, words }: { chart: Chart; index: number; words: string }) {
  const before = chart.parts[index];
  if (!before) return null;
  const [top, middle] = [chart.top - 14, (chart.top + chart.bottom) / 2];
  return (
    <g>
      <path
        class="chart-break"
        d={`M${before.right + 8} ${top}V${chart.bottom}M${before.right + 13} ${top}V${chart.bottom}`}
      />
      <text
        class="chart-break-name"
        transform={`translate(${before.right + 28} ${middle}) rotate(-90)`}
        text-anchor="middle"
      >
        {words}
      </text>
    </g>
  );
}

const ChartMark = ({ mark, words }: { mark: Mark; words: string }) => (
  <g>
    {mark.to !== null && (
      <line class={`chart-range chart-${mark.status}`} x1={mark.x} x2={mark.x} y1={mark.y} y2={mark.to} />
    )}
    {markShape(mark.status, mark.x, mark.y)}
    {mark.to !== null && markShape(mark.status, mark.x, mark.to)}
    <text
      class={`chart-value chart-${mark.status}-value`}
      x={mark.label.x}
      y={mark.label.y}
      text-anchor={mark.label.anchor}
    >
      {words}
    </text>
  </g>
);
