import { parseArgs } from 'node:util';
import { type Article, articleText } from './article.ts';
import { type Input, inputs, type Job } from './cli/input.ts';
import { folderOutput, type Output, standardOutput } from './cli/output.ts';
import { digestOf } from './digest/digest-of.ts';
import { articleFromText } from './digest/from-text.ts';
import * as engine from './session/engine.ts';

const USAGE = `usage: npm run --silent digest -- FILE… [--out DIR] [--with-text]
  FILE is .html or .txt (line 1 the title, then one paragraph a line); "-" reads JSON lines
  {"name","url","html"|"text"} from standard input. Prints one digest a line, or writes DIR/NAME.json.`;

type Options = { out?: string; 'with-text'?: boolean; help?: boolean };

/**
 * Exit codes: 0 all read; 1 some could not be read or written (each said in a line on standard error); 2 wrong use.
 * They are set as they come, since a closed standard output ends the run in the midst.
 */
async function main(argv: string[]): Promise<void> {
  let parsed: { values: Options; positionals: string[] };
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { out: { type: 'string' }, 'with-text': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
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
  for await (const input of inputs(positionals)) await run(input, output, values['with-text'] ?? false);
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

async function run({ where, read }: Input, output: Output, withText: boolean): Promise<void> {
  try {
    const job = await read();
    const article = await articleOf(job);
    await output(job.name, { ...digestOf(article, engine), ...(withText ? { text: articleText(article) } : {}) });
  } catch (error) {
    fail(`${where}: ${message(error)}`);
  }
}

async function articleOf({ kind, content, url }: Job): Promise<Article> {
  if (kind === 'text') return articleFromText(content, url);
  // Loaded for pages alone: texts are digested in less time than the parser takes to load.
  const { articleFromHtml } = await import('./page/from-html.ts');
  return articleFromHtml(content, url);
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One line, whatever names and quoted input hold. */
function fail(line: string): void {
  console.error(line.replace(/[\s\p{Cc}]+/gu, ' '));
  process.exitCode = 1;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who closes the pipe has had enough (`| head`): no failure, and nothing more to do.
  if (error.code !== 'EPIPE') fail(`standard output: ${error.message}`);
  process.exit();
});

await main(process.argv.slice(2));
