import { describe, expect, it } from 'vitest';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { longText, NAMED, odd, oneLine } from '../e2e/harness/huge-pages.ts';
import { pageOf, unsupported } from '../evidence/check.ts';
import { CHECKS } from '../evidence/checks.ts';

/** The same pages as in browsers, by the command line's reading: here each fact is checked. */
const PAGES: Readonly<Record<string, () => string>> = {
  'marks without width and of direction, look-alike letters': odd,
  '200 KB of text': () => longText(2e5),
  'a line of 100 KB': () => oneLine(1e5),
};
/** What a script of the page would do: halves of characters, which no file in UTF-8 can hold. */
const LONE = ['\uD83D', '\uDC00', '\uD83D\uD83D'];

const factsOf = (html: string) => {
  const page = pageOf('page', articleFromHtml(html));
  const { people, documents, targets, tasks } = page.digest;
  return {
    wrong: Object.values(CHECKS).flatMap((check) => unsupported(page, check)),
    said: [
      people.map(({ name }) => name),
      documents.map(({ key, date }) => [key, date]),
      targets.map(({ value, unit }) => [value, unit]),
      tasks.length > 0,
    ],
  };
};

const SAID = [
  [NAMED],
  [['28-NQ/TW', '2022-11-17']],
  [
    [2.5, '%'],
    [1120, 'tỷ đồng'],
  ],
  true,
];

describe('an odd page', () => {
  it.each(Object.entries(PAGES))('of %s says what it says', { timeout: 120_000 }, (_, make) => {
    expect(factsOf(make())).toEqual({ wrong: [], said: SAID });
  });

  it.each(LONE)('with a lone %j in its words says what it says', (half) => {
    const html = odd().replace('tổ chức Hội nghị', `tổ chức Hội nghị${half}`).replaceAll('</p>', ` ${half}</p>`);
    expect(factsOf(html)).toMatchObject({ wrong: [] });
    expect(factsOf(html).said[0]).toEqual([NAMED]);
  });
});
