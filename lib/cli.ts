import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Article, articleText } from './article.ts';
import { decode } from './cli/decode.ts';
import { digest } from './digest/build.ts';
import { articleFromText } from './digest/from-text.ts';

const USAGE = `usage: npm run --silent digest -- FILE… [--out DIR] [--with-text]
  FILE is .html or .txt (line 1 the title, then one paragraph a line); "-" reads JSON lines
  {"name","url","html"|"text"} from standard input. Prints one digest a line, or writes DIR/NAME.json.`;

type Options = { out: string | undefined; withText: boolean };
type Job = { name: string; url: string | null; html?: string; text?: string };

async function articleOf({ url, html, text }: Job): Promise<Article> {
  if (typeof text === 'string') return articleFromText(text, url);
  if (typeof html !== 'string') throw new Error('neither "html" nor "text"');
  const { articleFromHtml } = await import('./page/from-html.ts');
  return articleFromHtml(html, url);
}

async function put(job: Job, { out, withText }: Options): Promise<void> {
  const article = await articleOf(job);
  const result = { ...digest(article), ...(withText ? { text: articleText(article) } : {}) };
  if (out) await writeFile(join(out, `${basename(job.name)}.json`), `${JSON.stringify(result, null, 1)}\n`);
  else process.stdout.write(`${JSON.stringify({ name: job.name, ...result })}\n`);
}

async function fileJob(path: string): Promise<Job> {
  const kind = extname(path).toLowerCase();
  if (!['.html', '.htm', '.txt'].includes(kind)) throw new Error('neither .html nor .txt');
  const content = decode(await readFile(path), kind !== '.txt');
  const name = basename(path, extname(path));
  return { name, url: null, ...(kind === '.txt' ? { text: content } : { html: content }) };
}

async function* jobs(paths: string[]): AsyncGenerator<[string, () => Job | Promise<Job>]> {
  for (const path of paths) {
    if (path !== '-') {
      yield [path, () => fileJob(path)];
      continue;
    }
    let row = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      row += 1;
      if (line.trim())
        yield [`standard input, line ${row}`, () => ({ name: String(row), url: null, ...JSON.parse(line) })];
    }
  }
}

/** Returns the exit code: 0 all read; 1 some could not be read (each said in a line on standard error); 2 wrong use. */
async function main(argv: string[]): Promise<number> {
  let parsed: { values: { out?: string; 'with-text'?: boolean; help?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { out: { type: 'string' }, 'with-text': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    console.error(`${message(error)}\n${USAGE}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  if (values.out) await mkdir(values.out, { recursive: true });
  let code = 0;
  for await (const [where, job] of jobs(positionals)) {
    try {
      await put(await job(), { out: values.out, withText: values['with-text'] ?? false });
    } catch (error) {
      console.error(`${where}: ${message(error)}`);
      code = 1;
    }
  }
  return code;
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

process.exitCode = await main(process.argv.slice(2));
