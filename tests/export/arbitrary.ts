import fc from 'fast-check';
import type { Digest } from '../../lib/digest/model.ts';
import { documents, people, sample, targets, tasks } from './sample.ts';

/** Pieces of page text that try to be something else in some format. */
const HOSTILE = [
  '=HYPERLINK("http://evil.example";"x")',
  "=cmd|' /C calc'!A0",
  '[x](javascript:alert(1))',
  '![x](http://evil.example/p.png)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></table><a href="http://evil.example">x</a>',
  '# đề mục',
  '- mục',
  '1. mục',
  '***',
  '| --- |',
  '`',
  '```',
  '\\',
  '"',
  '";"',
  "'",
  '\t',
  '\r\n',
  '\u2028',
  '\u202E',
  '\u0000',
  '\uD800',
  '&amp;lt;',
  '<https://evil.example>',
  'www.evil.example',
  'a@evil.example',
  '8/1',
  '98%',
  '−1,2%',
  ';',
  '|',
];
/** Text as no page should print it: ordinary words, hostile pieces and random characters in any order. */
export const pageText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom('tỷ lệ hộ nghèo', 'Năm 2024', ' '),
      fc.string({ unit: 'grapheme' }),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((pieces) => pieces.join(''));

/** The sample digest with hostile words wherever words of the page stand. */
export const hostileDigest: fc.Arbitrary<Digest> = fc
  .tuple(...Array.from({ length: 8 }, () => pageText))
  .map(([a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '']) => ({
    ...sample,
    source: { ...sample.source, title: a, site: b },
    event: null,
    unread: [{ what: h, reason: 'pdf' }],
    targets: [{ ...targets[1]!, indicator: c, printed: d, scope: e, document: f, unit: g, implied: {} }],
    people: [{ ...people[0]!, name: c, positions: [d, e], held: {} }],
    documents: [{ ...documents[0]!, type: c, number: d, subject: e, issuer: f, decoded: [], implied: {} }],
    tasks: [{ ...tasks[0]!, from: c, to: d, action: e, due: f }],
    summary: [{ ...sample.summary[0]!, text: g }],
  }));
