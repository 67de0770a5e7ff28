import { readFileSync, writeFileSync } from 'node:fs';
import { measure, sizeTable } from '../architecture/sizes.ts';
import { rulesDocument } from './document.ts';
import { knownFigures, ownFigures } from './figures.ts';

/** Writes docs/rules.md, and the sizes of files in docs/architecture.md: `npm run rules`. */
const known = await knownFigures();
if (known) writeFileSync('docs/rules.md', rulesDocument(ownFigures(), known));
else console.log('docs/rules.md stays as it is: the pages with known answers are not here');

const PATH = 'docs/architecture.md';
const TITLE = '## Sizes of files';
const [before = ''] = readFileSync(PATH, 'utf8').split(TITLE);
writeFileSync(
  PATH,
  `${before}${TITLE}

Written by \`npm run rules\`. \`tests/architecture/sizes.test.ts\` holds that none but tables has more than 400 lines, and that half of all files have fewer than 80.

${sizeTable(measure())}
`,
);
