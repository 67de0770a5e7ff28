import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import sample from '../../entrypoints/welcome/sample.json';
import { articleFromHtml } from '../../lib/page/from-html.ts';

const ADDRESS = 'https://tinhuy.hason.example.gov.vn/hoi-nghi-2024';

it('the page of the first run shows the sample page as it is read', async () => {
  const article = articleFromHtml(readFileSync('tests/fixtures/sample/index.html', 'utf8'), ADDRESS);
  expect(sample).toEqual(JSON.parse(JSON.stringify(article)));
});
