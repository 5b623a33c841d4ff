import { formatMoney, formatNumber } from '@penc/language';
import { useSay, useVisit } from '../../site/visit';
import type { CountView } from '../views';

/** How many, and below it what those come to of which it is known. */
export function CountCell({ of }: { readonly of: CountView }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      {formatNumber(of.count, language)}
      {of.known > 0 && (
        <>
          <br />
          <span class="hint">
            {tell('page.insight.amount', { amount: formatMoney(of.amount, language), known: of.known })}
          </span>
        </>
      )}
    </>
  );
}
