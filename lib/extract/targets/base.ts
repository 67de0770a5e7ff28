import type { Span } from '../../digest/model.ts';
import { NOT_BEFORE_WORD } from '../../text/words.ts';

const BASE = new RegExp(
  `^[\\s,]{0,2}\\(?((?:so|cùng kỳ|kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|yêu cầu)${NOT_BEFORE_WORD}[^,;:.()]{0,100})`,
);

/** Where the words stand that a change or a share is measured against. In: the folded text right of the value. */
export function baseOf(right: string): Span | null {
  const match = BASE.exec(right);
  // "84,1% dự toán Trung ương giao và 79,3% dự toán tỉnh giao"
  return (
    match && [match[0].length - (match[1] as string).length, match[0].replace(/ và(?: \d+)?$/, '').trimEnd().length]
  );
}
