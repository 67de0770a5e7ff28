import { STATUSES } from '../../lib/compare/chart.ts';
import type { Panel } from '../../lib/compare/panels.ts';
import { shareWords } from '../../lib/compare/share.ts';
import type { CopiedTable } from '../../lib/compare/table-copy.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { dateWords } from '../../lib/present/date.ts';
import { periodWords } from '../../lib/present/period.ts';
import { strandWords } from './strand-words.ts';
import type { Say } from './use-compare-words.ts';

/** A panel as a table to be pasted: a row for each figure and sentence, so that a spreadsheet can sort and filter it. */
export function panelCopy(title: string, panel: Panel, say: Say, language: Language): CopiedTable {
  const heads = (
    [
      'strand',
      'period',
      'status',
      'printed',
      'value',
      'valueTo',
      'unit',
      'share',
      'sentence',
      'title',
      'site',
      'published',
    ] as const
  ).map((name) => say(`column.${name}`));
  const unit = [panel.unit, panel.per].filter(Boolean).join('/');
  const rows = panel.strands.flatMap((strand) =>
    strand.columns.flatMap((column) =>
      STATUSES.flatMap((status) => column.figures[status]).flatMap((figure) =>
        figure.found.map(({ page, quote }) => [
          strandWords(strand, say, language).join(' · '),
          periodWords(column.period.code, language),
          say(`status.${figure.status}`),
          figure.printed,
          figure.value,
          figure.valueTo,
          unit,
          column.shares
            .filter(({ outcome }) => outcome === figure)
            .map((share) => shareWords(share, language))
            .join('; '),
          quote.words,
          page.title,
          page.site,
          page.published === null ? null : dateWords(page.published, language),
        ]),
      ),
    ),
  );
  return { title, heads, rows, tail: say('tail') };
}
