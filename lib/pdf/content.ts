import { inUnicode, TCVN3, VNI } from '../page/legacy.ts';
import type { Run } from './types.ts';

/** What pdf.js says of a stretch of text. */
export type TextItem = { str: string; transform: number[]; width: number; fontName: string };

/** Fonts of before Unicode, by their names: ".VnTime", ".VnTimeH" (whose letters are all capitals), "VNI-Times". */
const TCVN3_FONT = /^(?:[A-Z]{6}\+)?\.?Vn[A-Z]/;
const CAPITALS = /^(?:[A-Z]{6}\+)?\.?Vn[A-Za-z ]{2,30}H(?:$|[-,\s]|Bold|Italic)/;
const VNI_FONT = /^(?:[A-Z]{6}\+)?VNI[- ]/i;
const BOLD = /bold|black|heavy|semibold|demi/i;

/**
 * The runs of a page from what pdf.js finds on it. Text that isn't level (a stamp, a watermark) is left out.
 * In: its items, the matrix that turns the file's axes into the page's, and the name of each font, '' where unknown.
 */
export function runsOf(items: readonly TextItem[], matrix: readonly number[], nameOf: (font: string) => string): Run[] {
  return items.flatMap((item) => {
    const [a, b, , d, x, y] = product(matrix, item.transform);
    const size = Math.abs(d) || Math.abs(a);
    if (!item.str.trim() || Math.abs(b) > 0.1 * Math.abs(a) || a <= 0 || size === 0) return [];
    const name = nameOf(item.fontName);
    return [{ text: letters(item.str, name), x, y, width: item.width, size, bold: BOLD.test(name) }];
  });
}

function letters(text: string, font: string): string {
  if (VNI_FONT.test(font)) return inUnicode(text, VNI);
  if (!TCVN3_FONT.test(font)) return text;
  const read = inUnicode(text, TCVN3);
  return CAPITALS.test(font) ? read.toUpperCase() : read;
}

type Matrix = [number, number, number, number, number, number];

const product = (m: readonly number[], n: readonly number[]): Matrix => {
  const [a, b, c, d, e, f] = m as Matrix;
  const [g, h, i, j, k, l] = n as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
};
