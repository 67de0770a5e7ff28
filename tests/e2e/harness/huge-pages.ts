/**
 * Pages larger or odder than anybody writes, made where they are needed: text of our own, repeated, and a line at the
 * end of each that must still be read.
 */
export const TITLE = 'Tỉnh ủy Hà Sơn triển khai nhiệm vụ năm 2024';
const LINES = [
  'Sáng 9/1/2024, Tỉnh ủy Hà Sơn tổ chức Hội nghị triển khai nhiệm vụ năm 2024. Đồng chí Nông Thế Khỏe, Bí thư Tỉnh ủy chủ trì.',
  'Hội nghị quán triệt Nghị quyết số 28-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng về tiếp tục đổi mới phương thức lãnh đạo.',
  'Năm 2024, tỉnh phấn đấu tỷ lệ hộ nghèo giảm 2,5%; thu ngân sách nhà nước trên địa bàn đạt 1.120 tỷ đồng.',
  'Đồng chí Bí thư Tỉnh ủy yêu cầu các sở, ngành khẩn trương giải ngân vốn đầu tư công trước ngày 30/6/2024.',
];
const FILLER =
  'Các cấp ủy, tổ chức đảng tập trung lãnh đạo, chỉ đạo thực hiện tốt các nhiệm vụ phát triển kinh tế - xã hội trên địa bàn; ';

const page = (body: string, script = ''): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title></head><body><main id="main"><h1>${TITLE}</h1>${body}</main>${script && `<script>${script}</script>`}</body></html>`;
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
const text = paragraphs(LINES);

/** So many bytes of text in paragraphs: as a whole law book on one page. */
export const longText = (bytes: number): string => {
  const filler = paragraphs(Array.from({ length: 10 }, (_, i) => `Mục ${i + 1}. ${FILLER}`));
  return page(text + filler.repeat(Math.ceil(bytes / Buffer.byteLength(filler))));
};

/** So many elements, nearly all of them a menu. */
export const manyElements = (count: number): string =>
  page(text).replace('<main', `<div><ul>${'<li><a href="/muc">Mục</a></li>'.repeat(count / 2)}</ul></div><main`);

/**
 * The text so deep in elements: a script makes them, since parsers stop at some hundred. They have no boxes, since a
 * tab of Chromium crashes by itself where some thousand boxes stand in each other.
 */
export const deep = (depth: number): string =>
  page(
    text,
    `let box = document.getElementById('main'); const text = [...box.childNodes];
    for (let i = 0; i < ${depth}; i += 1) { const inner = document.createElement('div'); inner.style.display = 'contents'; box.append(inner); box = inner; }
    box.append(...text);`,
  );

/** All of it in one line of so many bytes. */
export const oneLine = (bytes: number): string =>
  page(`<p>${LINES.join(' ')} ${FILLER.repeat(Math.ceil(bytes / Buffer.byteLength(FILLER)))}</p>`);

const ZERO_WIDTH = '\u200B';
/** Each of the same length as what it stands for, or invisible: what a reader sees stays the same. */
const DAMAGES: readonly ((line: string) => string)[] = [
  (line) => line.replace('Nông Thế Khỏe', `N${ZERO_WIDTH}ông T\u2060hế Khỏ\u200De`),
  // Cyrillic letters of the same look in a document's symbol.
  (line) => line.replace('28-NQ/TW', '28-NQ/ТW').replace('Nghị quyết số', `Nghị quyết${ZERO_WIDTH} số`),
  (line) => line.replace('1.120', `1.1${ZERO_WIDTH}20`).replace('2,5%', `\u200F2,5%\u200E`),
  (line) => `\u202B${line}\u202C`,
];

/** Marks without width in names and numbers, marks of direction, look-alike letters; and halves of characters, by a script. */
export const odd = (): string =>
  page(
    paragraphs(LINES.map((line, i) => DAMAGES[i]?.(line) ?? line)),
    `for (const [at, code] of [[0, 0xD83D], [1, 0xDC00]]) {
      const line = document.createElement('p');
      line.textContent = 'Các cấp ủy' + String.fromCharCode(code) + ' tập trung lãnh đạo thực hiện nhiệm vụ ' + String.fromCharCode(code);
      document.getElementById('main').append(line);
    }`,
  );

/** Whom a digest of each of them names, whatever else stands there. */
export const NAMED = 'Nông Thế Khỏe';
