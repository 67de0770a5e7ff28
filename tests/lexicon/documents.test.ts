import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Document } from '../../lib/digest/model.ts';
import { extractDocuments } from '../../lib/extract/documents/index.ts';
import { DOCUMENT_TYPES } from '../../lib/lexicon/document-types.ts';
import { WHOLE_ISSUERS } from '../../lib/lexicon/issuers.ts';
import { LAW_NAMES } from '../../lib/lexicon/law-names.ts';
import { MINISTRY_CODES } from '../../lib/lexicon/ministries.ts';
import { IMPLEMENTING_WORDS, RELATION_WORDS } from '../../lib/lexicon/relations.ts';
import {
  CLAUSE_MARKS,
  CLAUSE_OPENERS,
  LETTER_VERBS,
  LINKS,
  SUBJECT_STOPS,
  TITLE_VERBS,
} from '../../lib/lexicon/subjects.ts';
import { fold } from '../../lib/text/fold.ts';
import { read } from '../../lib/text/reading.ts';

const FIELDS = [
  ...new Set(MINISTRY_CODES.split('|').map((row) => row.replace(/^.*=/, ''))),
  ...['Văn hóa - Thông tin', 'Lao động, Thương binh và Xã hội', 'GD&ĐT', 'NN & PTNT', 'Nông nghiệp', 'GTVT'],
];
/** The words that small patterns stand for: "từ(?! chức)" is "từ", "(?:trước|sau) khi" is two, "a(?: b)?" is "a" and "a b". */
const wordsOf = (rows: string): string[] =>
  splitRows(rows.replace(/\(\?![^)]*\)/g, ''))
    .flatMap(spread)
    .map((row) => row.replace(/,\?/g, ',').trim());
const splitRows = (rows: string): string[] => {
  let depth = 0;
  return [...rows]
    .map((mark) => {
      depth += Number(mark === '(') - Number(mark === ')');
      return mark === '|' && depth === 0 ? '\n' : mark;
    })
    .join('')
    .split('\n');
};
const spread = (row: string): string[] => {
  const [whole, choice, optional] = /\(\?:([^()]*)\)(\??)/.exec(row) ?? [];
  if (whole === undefined || choice === undefined) return [row];
  return [...choice.split('|'), ...(optional ? [''] : [])].flatMap((word) => spread(row.replace(whole, word)));
};
/** "khi" ends a name, and a title only after a comma. */
const STOPS = [...CLAUSE_MARKS.filter((mark) => mark !== 'khi'), ...wordsOf(SUBJECT_STOPS)];
const OPENERS = [...wordsOf(LINKS.join('|')), ...wordsOf(CLAUSE_OPENERS)];

const documentsOf = (text: string): Document[] => extractDocuments(read(articleFromText(`Tin trong tỉnh\n${text}`)));
const only = (text: string): Document | undefined => documentsOf(text)[0];

describe('rows about documents match themselves', () => {
  it.each([DOCUMENT_TYPES, WHOLE_ISSUERS, LAW_NAMES, TITLE_VERBS, LETTER_VERBS, STOPS, OPENERS])(
    'table %# has no row twice',
    (...rows) => {
      const keys = rows.map((row) => (typeof row === 'string' ? row : (row as { name: string }).name));
      expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    },
  );

  it.each([...WHOLE_ISSUERS, ...LAW_NAMES, ...TITLE_VERBS, ...STOPS, ...OPENERS])(
    '"%s" is written in the folded form',
    (row) => expect(fold(row)).toBe(row),
  );

  it.each(DOCUMENT_TYPES.filter(({ weight }) => weight !== 'act').map(({ name }) => name))('type %s', (name) =>
    expect(only(`Theo ${name} số 15/2020/XX-UBND ngày 2/3/2020, các xã thực hiện.`)).toMatchObject({
      type: name,
      date: '2020-03-02',
    }),
  );

  it.each(WHOLE_ISSUERS)('issuer %s', (issuer) =>
    expect(only(`Theo Quyết định số 15 ngày 2/3/2020 của ${issuer} về quản lý rừng, các xã thực hiện.`)).toMatchObject({
      issuer,
      subject: 'quản lý rừng',
    }),
  );

  it.each(FIELDS)('ministry and department of %s', (field) => {
    for (const body of ['Bộ', 'Bộ trưởng Bộ', 'Sở'])
      expect(
        only(`Theo Quyết định số 15 của ${body} ${field} quy định chế độ báo cáo, các xã thực hiện.`)?.issuer,
      ).toBe(`${body} ${field}`);
  });

  it.each(LAW_NAMES)('law %s', (name) => {
    const printed = name.charAt(0).toUpperCase() + name.slice(1);
    expect(only(`Theo Luật ${printed} thì các xã thực hiện.`)).toMatchObject({ type: 'Luật', subject: printed });
  });

  it.each(TITLE_VERBS)('a title begins with %s', (verb) =>
    expect(only(`Nghị định số 15/2020/NĐ-CP ngày 2/3/2020 của Chính phủ ${verb} một số nội dung.`)?.subject).toBe(
      `${verb} một số nội dung`,
    ),
  );

  it.each(LETTER_VERBS)('a letter goes on with %s', (verb) =>
    expect(only(`Sở Nội vụ có Công văn số 15/SNV-CC ${verb} một số nội dung.`)?.subject).toBe(
      `${verb} một số nội dung`,
    ),
  );

  it.each(STOPS)('a title ends before %s', (stop) =>
    expect(only(`Nghị quyết số 15 của Chính phủ về quản lý rừng ${stop} nhiều việc.`)?.subject).toBe('quản lý rừng'),
  );

  it.each(OPENERS)('a title ends before a comma and %s', (opener) =>
    expect(only(`Nghị quyết số 15 của Chính phủ về quản lý rừng, ${opener} nhiều việc.`)?.subject).toBe('quản lý rừng'),
  );

  it.each(wordsOf(IMPLEMENTING_WORDS))('a plan carries out with %s', (word) =>
    expect(only(`Kế hoạch ${word} Nghị quyết số 15-NQ/TW của Bộ Chính trị.`)).toMatchObject({ implements: '15-NQ/TW' }),
  );

  it.each(Object.entries(RELATION_WORDS).flatMap(([kind, rows]) => wordsOf(rows).map((word) => [word, kind] as const)))(
    '%s is %s',
    (word, kind) => {
      const [one] = documentsOf(`Nghị định số 15/2020/NĐ-CP được ${word} bởi Nghị định số 16/2021/NĐ-CP.`);
      const [other] = documentsOf(`Nghị định số 16/2021/NĐ-CP ${word} Nghị định số 15/2020/NĐ-CP.`);
      const later = documentsOf(`Nghị định số 15/2020/NĐ-CP được ${word} bởi Nghị định số 16/2021/NĐ-CP.`)[1];
      expect(one?.relations).toEqual([]);
      expect(later?.relations).toEqual([{ kind, to: '15/2020/NĐ-CP' }]);
      expect(other?.relations).toEqual([{ kind, to: '15/2020/NĐ-CP' }]);
    },
  );
});
