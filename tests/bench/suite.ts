import { existsSync } from 'node:fs';
import { agreements } from '../page/agreement.ts';
import { writeSection } from '../reports/section.ts';
import { goalTable } from './goals.ts';
import { spreadOf } from './stats.ts';

/** How far our text agrees with the expected one on the pages of Readability's own suite. Writes its section. */
const ARCHIVE = '../shared/pages/readability.tar.gz';

if (process.argv.length > 2 || !existsSync(ARCHIVE))
  console.log(`bench, Readability's suite: skipped, it reads ${ARCHIVE}`);
else {
  const figures = agreements(ARCHIVE);
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  writeSection(
    'docs/performance.md',
    'The text of Readability’s own suite',
    `Written by \`npm run bench -- suite\`: token F1 of our text against the expected one, on its ${figures.length} pages. Our title, a field of its own, counts where the expected text has it.

${goalTable(
  [
    { what: 'text against Readability’s suite, mean token F1', spread: mean, digits: 3 },
    { what: 'text against Readability’s suite, median', spread: spreadOf(figures), digits: 3 },
  ],
  'F1',
)}`,
  );
}
