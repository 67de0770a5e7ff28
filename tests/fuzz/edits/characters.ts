import { type Choice, chosen, stretch } from './edit.ts';

/** What happens to the words of a page: as typing, pasting and converting go wrong. Texts in, texts out. */
export type TextEdit = (texts: string[], choice: Choice) => void;

/** Parted by blanks. */
const ODD =
  `200B 200D AD FEFF 2060 200F 202E 2066 A0 202F 3000 2028 D83D DE00 D800+D800 300 309+323 301+301+301+301 FFFD 7 85
  1F600 E0041 FB01 2116 BD 663 FF11+FF12 201C 201D 2018 2019 2013 2014 2026 2022 2030 B0 5C 24+26 25+73 9 A`
    .split(/\s+/)
    .map((codes) => String.fromCodePoint(...codes.split('+').map((code) => Number.parseInt(code, 16))));
const WORDS =
  'số|ngày|tháng 13 năm 2024|31/02/2024|khoảng|trên|dưới|từ|đến|không|của|và|; |: |. |đồng chí|UBND tỉnh|Nghị quyết số|/NQ-|-TW|1.000.000.000.000.000.000.000|0,0|1,2,3|1.2.3|-|%|5%|5 %|1e999|NaN|00|XIV|quý IV|yêu cầu|giao|trước ngày|tỷ đồng|người/km2|(|)|"|“'.split(
    '|',
  );
/** A character, and one that looks like it. */
const HOMOGLYPHS = 'AА BВ CС DĐ HН KК NΝ OО PР QＱ TТ ĐÐ aа eе oо /⁄ -‑ 0O 1l 5５'.split(' ');
const LONGEST = 3000;

/** Edits one text at the place of a choice. */
const within =
  (edit: (text: string, from: number, to: number, choice: Choice) => string, most = 12): TextEdit =>
  (texts, choice) => {
    const i = choice.pick % texts.length;
    const text = texts[i] ?? '';
    texts[i] = edit(text, ...stretch(text.length, choice, most), choice);
  };

/** Replaces the n-th match of a pattern. */
const nth =
  (pattern: RegExp, change: (found: string, choice: Choice) => string): TextEdit =>
  (texts, choice) => {
    const i = choice.pick % texts.length;
    const found = [...(texts[i] ?? '').matchAll(pattern)];
    const match = chosen(found, choice.at);
    if (!match) return;
    const text = texts[i] ?? '';
    texts[i] = text.slice(0, match.index) + change(match[0], choice) + text.slice(match.index + match[0].length);
  };

export const TEXT_EDITS: Readonly<Record<string, TextEdit>> = {
  insertOdd: within((text, from, _, { to }) => text.slice(0, from) + (chosen(ODD, to) ?? '') + text.slice(from)),
  insertWord: within((text, from, _, { to }) => `${text.slice(0, from)} ${chosen(WORDS, to)} ${text.slice(from)}`),
  cut: within((text, from, to) => text.slice(0, from) + text.slice(to), 200),
  repeat: within((text, from, to, { pick }) => {
    const part = text.slice(from, to);
    return (
      text.slice(0, to) + part.repeat(Math.min(pick % 300, Math.ceil(LONGEST / (part.length || 1)))) + text.slice(to)
    );
  }, 30),
  reverse: within(
    (text, from, to) => text.slice(0, from) + [...text.slice(from, to)].reverse().join('') + text.slice(to),
    40,
  ),
  capitals: within((text, from, to) => text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to), 60),
  decompose: within(
    (text, from, to) => text.slice(0, from) + text.slice(from, to).normalize('NFD') + text.slice(to),
    60,
  ),
  noBlanks: within(
    (text, from, to) => text.slice(0, from) + text.slice(from, to).replaceAll(' ', '') + text.slice(to),
    60,
  ),
  sprinkle: (texts, { at, to }) => {
    const mark = chosen(ODD, at) ?? '';
    for (const [i, text] of texts.entries())
      texts[i] = text.replace(/\p{L}{2}/gu, (two) => ((two.charCodeAt(0) + to) % 5 ? two : two + mark));
  },
  homoglyph: (texts, { at, pick }) => {
    const [from = '', to = ''] = chosen(HOMOGLYPHS, at) ?? '';
    const i = pick % texts.length;
    texts[i] = (texts[i] ?? '').replaceAll(from, to);
  },
  splice: (texts, { at, to, pick }) => {
    const [i, j] = [at % texts.length, to % texts.length];
    const [one, other] = [texts[i] ?? '', texts[j] ?? ''];
    texts[i] = one.slice(0, pick % (one.length + 1)) + other.slice(pick % (other.length + 1));
  },
  number: nth(
    /\d+/g,
    (digits, { to }) =>
      chosen(
        [
          '0',
          `${digits}0`,
          `-${digits}`,
          digits.slice(1),
          `${digits},${digits}`,
          `${digits}.`,
          '9'.repeat(400),
          `${digits} - ${digits}`,
          '',
        ],
        to,
      ) ?? '',
  ),
  symbol: nth(
    /\d+[/-][\p{L}\d/-]+/gu,
    (symbol, { to }) =>
      chosen(
        [
          symbol.toLowerCase(),
          symbol.replace('/', ' / '),
          symbol.slice(0, -1),
          `${symbol}/`,
          symbol.replaceAll('-', '–'),
          `${symbol}-${symbol}`,
          symbol.replace(/\d+/, ''),
        ],
        to,
      ) ?? '',
  ),
  name: nth(
    /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu,
    (name, { to }) =>
      chosen(
        [
          name.toUpperCase(),
          name.toLowerCase(),
          `${name} ${name}`,
          name.replaceAll(' ', '  '),
          name.replaceAll(' ', '\n'),
          `${name},`,
          name.split(' ').reverse().join(' '),
        ],
        to,
      ) ?? '',
  ),
};
