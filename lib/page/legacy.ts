/**
 * Vietnamese as fonts of before Unicode had it: codes of other Latin letters, which the font draws as Vietnamese ones.
 * TCVN 5712:1993 (the .Vn fonts, "ABC") has a code for each small letter; VNI-Windows writes a letter and its marks as
 * two codes. Source of both tables: the charset arrays of the npm package vietnamese-conversion 2.0.0 (MIT).
 */
export type Legacy = {
  /** One letter as written, of one code or two; flags "gu". */
  unit: RegExp;
  /** The letter that a unit stands for; the unit itself where it stands for none. */
  letterOf: (unit: string) => string;
  /** Codes that no Vietnamese in Unicode is written with. */
  telltale: RegExp;
};

/** The letters of TCVN3 from U+00A1 to U+00FE; blanks where codes have none. U+00AD, the soft hyphen of Unicode, is ư. */
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';
const FIRST = 0xa1;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const withoutTone = (letter: string): string => letter.normalize('NFD').replace(TONES, '').normalize('NFC');

const tcvn3Letter = (code: string): string => TCVN3_LETTERS[code.charCodeAt(0) - FIRST] ?? code;

/** A capital with a tone is the capital and the small letter with the tone: "Uñ" is "Ủ", while "Uû" is "Uỷ". */
function tcvn3Pair(pair: string): string {
  const [first = '', second = ''] = Array.from(pair, tcvn3Letter);
  return withoutTone(second) === first.toLowerCase() ? second.toUpperCase() : first + second;
}

/** The codes of letters with a tone. */
const TONED = '\\xb5-\\xb9\\xbb-\\xbe\\xc6-\\xcc\\xce-\\xd8\\xdc-\\xdf\\xe1-\\xef\\xf1-\\xfe';

export const TCVN3: Legacy = {
  unit: new RegExp(`[AEIOUY\\xa1-\\xa6][${TONED}]|[\\xa1-\\xae${TONED}]`, 'gu'),
  letterOf: (unit) => (unit.length > 1 ? tcvn3Pair(unit) : tcvn3Letter(unit)),
  telltale: /[¡-¿ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþ]/gu,
};

/** What the second code of a VNI letter puts on the first. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0323\u0302',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0323\u0306',
};
/** Letters of one code. The table has ë for ỷ as well, which is else written yû. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ö: 'ư',
  ô: 'ơ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ì: 'ì',
  í: 'í',
  ë: 'ỷ',
};

function vniLetter(unit: string): string {
  const [base = '', mark = ''] = unit;
  const small = base.toLowerCase();
  const letter = VNI_LETTERS[small] ?? small;
  return ((base === small ? letter : letter.toUpperCase()) + (VNI_MARKS[mark.toLowerCase()] ?? '')).normalize('NFC');
}

export const VNI: Legacy = {
  unit: /a[âáàåãäêéèúüë]|[eo][âáàåãä]|[aeouyôö][øùûõï]|[ñöôæóòîìíë]/giu,
  letterOf: vniLetter,
  telltale: /[ñöøûïåäëüæî]/giu,
};

/** A text of an old font as Unicode has it. What is no letter of the font stays. */
export const inUnicode = (text: string, { unit, letterOf }: Legacy): string => text.replace(unit, letterOf);
