import type { MoneyShape } from '@penc/domain';
import { formatMoneyWithEuro } from '@penc/language';
import { useVisit } from '../visit';

/** « 45 000 000 F CFA (≈ 68 602 €) ». */
export function MoneyText({ of }: { readonly of: MoneyShape }) {
  const { language } = useVisit();
  return <span class="money">{formatMoneyWithEuro(of, language)}</span>;
}
