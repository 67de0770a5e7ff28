import { LEAST, mutantsOf } from './options.ts';
import { countsOf, scoreOf } from './score.ts';

/** A small run for every change: mutants of a few files of either room, whose score must hold. The whole is in `npm run prove`. */
const FILES = 'lib/{grammar/periods,extract/tasks/due}.ts';

const mutants = await mutantsOf(FILES);
const score = scoreOf(countsOf(mutants));
console.log(`${mutants.length} mutants of ${FILES}: ${JSON.stringify(countsOf(mutants))}, ${score.toFixed(1)} %`);
if (score < LEAST) {
  for (const { fileName, location, replacement, status } of mutants)
    if (status === 'Survived' || status === 'NoCoverage')
      console.log(`${fileName}:${location.start.line}: nothing notices ${replacement}`);
  console.error(`Error: fewer than ${LEAST} % of the mutants are noticed`);
  process.exitCode = 1;
}
