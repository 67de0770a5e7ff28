import type { Claim } from '../../lib/digest/coverage.ts';
import { useWords } from '../language.ts';

type Props = {
  /** What the page says about how many items it has. */
  claim: Claim;
};

/** "Trang nêu 33 chỉ tiêu, ở đây có 13: danh sách kết thúc bằng “…”". */
export function ClaimLine({ claim }: Props) {
  const { t } = useWords();
  const { what, count, found, endsWith } = claim;
  const says = t(`claim.${what}`, { count, found });
  return <p class="claim">{endsWith ? t('claim.open', { claim: says, mark: endsWith }) : says}</p>;
}
