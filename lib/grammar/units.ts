import { IDLE_UNITS } from '../lexicon/not-quantities.ts';
import { COUNTED, MEASURES, MONEY, MULTIPLIERS, PER } from '../lexicon/units.ts';
import { NOT_BEFORE_WORD, oneOf } from '../text/words.ts';

export type UnitKind = 'percent' | 'money' | 'measure' | 'count' | 'other';
export type Unit = { kind: UnitKind; length: number; unitLength: number; counted: string | null; per: string | null };

const MULTIPLIER = new RegExp(`^ ?${oneOf(MULTIPLIERS)}${NOT_BEFORE_WORD}`, 'u');
const CURRENCY = new RegExp(`^ ?${oneOf(MONEY)}${NOT_BEFORE_WORD}`, 'u');
const MEASURE = new RegExp(
  `^ ?(?:[%‰]|${oneOf(MEASURES.filter((unit) => !/^[%‰]$/.test(unit)))}${NOT_BEFORE_WORD})`,
  'u',
);
const COUNT = new RegExp(`^ ?(${oneOf(COUNTED)})${NOT_BEFORE_WORD}`, 'u');
const IDLE = new RegExp(`^ ?${oneOf(IDLE_UNITS)}${NOT_BEFORE_WORD}`, 'u');
/** A noun that no table knows: one or two syllables. */
const NOUN = /^ (\p{Ll}[\p{L}\p{M}]{0,6})(?: (\p{Ll}[\p{L}\p{M}]{0,6}))?(?![\p{L}\p{N}])/u;
const EACH = new RegExp(`^ ?/ ?(${oneOf(PER)}(?:/${oneOf(PER)})?)${NOT_BEFORE_WORD}`, 'u');
/** Words that no noun begins with: a bare number before them counts nothing. */
const NO_NOUN = new Set(
  'và với là có của cho từ đến tới thì mà để do bởi theo tại ở trong ngoài trên dưới vào ra về so bằng đạt tăng giảm còn được bị đã sẽ đang cũng nhưng hoặc hay năm tháng ngày trở khi nếu này đó kia nữa rồi gồm như các những mỗi một hai ba bốn lên xuống đầu cuối sau trước cùng thuộc nhằm phải vẫn không chưa'.split(
    ' ',
  ),
);

/**
 * The unit that begins right after a number. In: folded text from the number's end.
 * Out: its kind and length with what it stands "per"; null where what follows is no unit, or measures nothing of policy.
 */
export function unitAfter(right: string): Unit | null {
  const scale = MULTIPLIER.exec(right)?.[0].length ?? 0;
  const rest = right.slice(scale);
  const idle = IDLE.exec(rest);
  const money = CURRENCY.exec(rest);
  if (money && money[0].length >= (idle?.[0].length ?? 0)) return closed(right, scale + money[0].length, 'money', null);
  if (scale === 0 || !/tỷ$/u.test(right.slice(0, scale))) {
    const measure = MEASURE.exec(rest);
    if (measure && measure[0].length >= (idle?.[0].length ?? 0))
      return closed(right, scale + measure[0].length, /%|phần trăm/u.test(measure[0]) ? 'percent' : 'measure', null);
  }
  const count = COUNT.exec(rest);
  if (count && count[0].length >= (idle?.[0].length ?? 0))
    return closed(right, scale + count[0].length, 'count', count[1] as string);
  if (idle) return null;
  if (/(?:triệu|tỷ)$/u.test(right.slice(0, scale))) return closed(right, scale, 'money', null);
  const noun = NOUN.exec(rest);
  if (!noun || NO_NOUN.has(noun[1] as string)) return null;
  const second = noun[2] && !NO_NOUN.has(noun[2]) ? noun[2] : null;
  const length = 1 + (noun[1] as string).length + (second ? 1 + second.length : 0);
  return closed(right, scale + length, 'other', second ? `${noun[1]} ${second}` : (noun[1] as string));
}

function closed(right: string, unitLength: number, kind: UnitKind, counted: string | null): Unit {
  const each = EACH.exec(right.slice(unitLength));
  return { kind, unitLength, length: unitLength + (each?.[0].length ?? 0), counted, per: each?.[1] ?? null };
}
