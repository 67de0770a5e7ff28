import { parseArgs } from 'node:util';
import { type Article, articleText } from './article.ts';
import { type Input, inputs, type Job } from './cli/input.ts';
import { folderOutput, type Output, standardOutput } from './cli/output.ts';
import { digestOf } from './digest/digest-of.ts';
import { articleFromText } from './digest/from-text.ts';
import * as engine from './session/engine.ts';

const USAGE = `usage: npm run --silent digest -- FILE… [--out DIR] [--with-text] [--skip-broken]
  FILE is .html or .txt (line 1 the title, then one paragraph a line); "-" reads JSON lines
  {"name","url","html"|"text"} from standard input. Prints one digest a line, or writes DIR/NAME.json.
  --skip-broken: a JSON line that can't be read is said, and is no failure.
  The same in one file, for other machines: npm run build-cli, then node .output/digest.mjs FILE…`;

type Options = { out?: string; 'with-text'?: boolean; 'skip-broken'?: boolean; help?: boolean };

/**
 * Exit codes: 0 all read; 1 some could not be read or written (each said in a line on standard error); 2 wrong use.
 * They are set as they come, since a closed standard output ends the run in the midst. Engines that run this on a part
 * of an archive take 1 for a part that failed, whole: with --skip-broken no JSON line makes it 1.
 */
async function main(argv: string[]): Promise<void> {
  let parsed: { values: Options; positionals: string[] };
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        'with-text': { type: 'boolean' },
        'skip-broken': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    console.error(`${message(error)}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { values, positionals } = parsed;
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const output = await outputOf(values.out);
  if (!output) return;
  for await (const input of inputs(positionals)) await run(input, output, values);
}

async function outputOf(folder: string | undefined): Promise<Output | null> {
  if (folder === undefined) return standardOutput;
  try {
    return await folderOutput(folder);
  } catch (error) {
    fail(`--out ${folder}: no folder (${message(error)})`);
    return null;
  }
}

async function run({ where, isRow, read }: Input, output: Output, options: Options): Promise<void> {
  let done: { name: string; digest: object };
  try {
    done = await digested(await read(), options['with-text'] ?? false);
  } catch (error) {
    (isRow && options['skip-broken'] ? say : fail)(`${where}: ${message(error)}`);
    return;
  }
  try {
    await output(done.name, done.digest);
  } catch (error) {
    fail(`${where}: ${message(error)}`);
  }
}

async function digested(job: Job, withText: boolean): Promise<{ name: string; digest: object }> {
  const article = await articleOf(job);
  const digest = digestOf(article, engine);
  return { name: job.name, digest: withText ? { ...digest, text: articleText(article) } : digest };
}

async function articleOf({ kind, content, url }: Job): Promise<Article> {
  if (kind === 'text') return articleFromText(content, url);
  // Loaded for pages alone: texts are digested in less time than the parser takes to load.
  const { articleFromHtml } = await import('./page/from-html.ts');
  return articleFromHtml(content, url);
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One line, whatever names and quoted input hold. */
const say = (line: string): void => console.error(line.replace(/[\s\p{Cc}]+/gu, ' '));

function fail(line: string): void {
  say(line);
  process.exitCode = 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who closes the pipe has had enough (`| head`): no failure, and nothing more to do.
  if (error.code !== 'EPIPE') fail(`standard output: ${error.message}`);
  process.exit();
});

await main(process.argv.slice(2));
