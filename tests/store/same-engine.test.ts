import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article.ts';
import { digestOf } from '../../lib/digest/digest-of.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import * as engine from '../../lib/session/engine.ts';
import { BOTH, BUILDS, type Build } from './built.ts';

type Engine = typeof engine;

/** What a built chunk exports, whatever short names it goes by. */
async function exportsOf(build: Build, name: string): Promise<unknown[]> {
  const folder = `${BUILDS[build]}/chunks`;
  const file = readdirSync(folder).find((one) => one.startsWith(`${name}-`));
  return Object.values((await import(resolve(folder, file ?? name))) as object);
}

async function builtEngine(build: Build): Promise<Engine> {
  const found = (await exportsOf(build, 'engine')).find((one) => (one as Partial<Engine>)?.decodeSymbol) as Engine;
  // Of what reads the whole page, the one that makes an engine of an engine.
  const [complete] = (await exportsOf(build, 'digest-of')).filter(
    (one): one is (of: Engine) => Engine => typeof one === 'function' && one.length === 1,
  );
  return (complete as (of: Engine) => Engine)(found);
}

const read = (folder: string, ending: string): [name: string, text: string][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]);

/** What the texts of our own have none of: people called by office and given name. */
const CALLED = `Bộ trưởng Trần Văn Bảy làm việc với tỉnh Vân Sơn
Chiều 5/6/2024, Bộ trưởng Bộ Xây dựng Trần Văn Bảy làm việc với UBND tỉnh Vân Sơn về nhà ở xã hội.
Bộ trưởng Bảy cho biết Bộ sẽ hỗ trợ tỉnh 3 dự án. Chủ tịch UBND tỉnh Lò Thị Mai tiếp thu; Chủ tịch Mai đề nghị các sở rà soát quỹ đất.`;

/** Texts that are not the project's, where they are at hand. */
const SHARED = ['../shared/gold/dev', '../shared/texts'].filter(existsSync).flatMap((folder) => [
  ...read(folder, '.txt').map(([, text]) => text),
  ...read(folder, '.jsonl').flatMap(([, rows]) =>
    rows
      .split('\n')
      .filter(Boolean)
      .map((row) => Object.values(JSON.parse(row) as object).join('\n')),
  ),
]);

const TEXTS: [name: string, article: Article][] = [
  ['people called by office and given name', articleFromText(CALLED)],
  ...read('tests/own', '.txt').map(([file, text]): [string, Article] => [file, articleFromText(text)]),
  ...[...read('tests/fixtures/pages', '.html'), ...read('tests/fixtures/sample', '.html')].map(
    ([file, html]): [string, Article] => [file, articleFromHtml(html)],
  ),
];

/** No minifier may change what is read: names that are data (of roles, of groups in patterns) must stay. */
describe.each(BOTH)('what is built for %s reads as its source does', async (build) => {
  const built = await builtEngine(build);
  it.each(TEXTS)('%s', (_, article) => {
    expect(built.digest(article)).toEqual(digestOf(article, engine));
  });

  it.skipIf(SHARED.length === 0)('every text at hand that is not the project’s', () => {
    const bytes = (of: (article: Article) => unknown, text: string): string =>
      JSON.stringify(of(articleFromText(text)));
    const unlike = SHARED.filter(
      (text) => bytes(built.digest, text) !== bytes((article) => digestOf(article, engine), text),
    );
    expect(unlike).toEqual([]);
  });
});
