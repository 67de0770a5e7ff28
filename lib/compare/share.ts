import type { Status } from '../digest/model.ts';
import type { Language } from '../present/language.ts';
import { numberWords } from '../present/value.ts';
import { sameDimensions } from './dimensions.ts';
import type { Figure } from './figure.ts';

/** How much of a target was reached: `outcome` and `aim` are of one period and agree in every dimension. */
export type Share = { outcome: Figure; aim: Figure; percent: number };

/** Rates, ranks and scores: a share of a share tells nothing. */
const NO_AMOUNT = /^(?:%|phần nghìn|điểm|điểm phần trăm|bậc|lần|sao|hạng|)$/u;
/** Where less is better, to "reach" more of it is no success. */
const LESS_IS_BETTER =
  /nghèo|thất nghiệp|tai nạn|người chết|bị thương|suy dinh dưỡng|tử vong|nợ|tội phạm|vi phạm|thất thoát|bội chi|nhà tạm|tinh giản|ô nhiễm|tảo hôn|cháy|thiệt hại|lạm phát/u;

/**
 * Whether a share of the target may be computed: of an amount, where more is better, from a plain figure against a plain
 * figure or a least one ("955 tỷ đồng trở lên"). Never of a change or a rate, nor where an end is open.
 */
const mayShare = (outcome: Figure, aim: Figure): boolean =>
  aim.status === 'target' &&
  outcome.status !== 'target' &&
  aim.period.code === outcome.period.code &&
  sameDimensions(outcome.dims, aim.dims) &&
  aim.dims.measure === 'level' &&
  !NO_AMOUNT.test(aim.dims.unit) &&
  !LESS_IS_BETTER.test(aim.dims.indicator) &&
  outcome.comparator === 'eq' &&
  (aim.comparator === 'eq' || aim.comparator === 'ge') &&
  outcome.valueTo === null &&
  aim.valueTo === null &&
  aim.value > 0 &&
  outcome.value >= 0;

export const sharesOf = ({ target, estimate, result }: Record<Status, readonly Figure[]>): Share[] =>
  target.flatMap((aim) =>
    [...result, ...estimate]
      .filter((outcome) => mayShare(outcome, aim))
      .map((outcome) => ({ outcome, aim, percent: (outcome.value / aim.value) * 100 })),
  );

/** How it was computed: "965 / 955 = 101,0 %". */
export function shareWords({ outcome, aim, percent }: Share, language: Language): string {
  const [whole = '', tenth = ''] = percent.toFixed(1).split('.');
  const point = language === 'vi' ? ',' : '.';
  return `${numberWords(outcome.value, language)} / ${numberWords(aim.value, language)} = ${numberWords(Number(whole), language)}${point}${tenth} %`;
}
