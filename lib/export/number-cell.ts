/**
 * A number that is the same under every regional setting: "2.5" is 25 or a date where the comma is the decimal mark,
 * "2,5" is text or 25 where the point is. Whole numbers need no mark at all; a decimal is written as a whole number
 * and a power of ten: 2.5 → "25E-1", -1.2 → "-12E-1". Spreadsheets, and readers of CSV in any programming language,
 * take it for the number 2.5; a spreadsheet may show it as 2.5E+00 until the column gets another format. The page's own
 * words stand in the column beside it.
 */
export function numberCell(value: number): string {
  if (!Number.isFinite(value)) return '';
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const power = Number(exponent) - decimals.length;
  const digits = `${whole}${decimals}`.replace(/^(-?)0+(?=\d)/, '$1');
  if (power === 0) return digits;
  // A large number keeps its digits as long as a cell's number can hold them (15).
  if (power > 0 && digits.length + power <= 16) return `${digits}${'0'.repeat(power)}`;
  return `${digits}E${power}`;
}
