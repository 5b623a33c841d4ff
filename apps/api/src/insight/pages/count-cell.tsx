import { formatNumber } from '@penc/language';
import { useSay, useVisit } from '../../site/visit';
import type { CountView } from '../views';

const MILLION = 1_000_000;

/** How many, and below it what those come to of which it is known, in millions. */
export function CountCell({ of: { count, known, amount } }: { readonly of: CountView }) {
  const tell = useSay();
  const { language } = useVisit();
  const millions = Math.round(Number(amount.value) / (MILLION / 10)) / 10;
  return (
    <>
      {formatNumber(count, language)}
      {known > 0 && (
        <>
          <br />
          <span class="hint">
            {tell(known === count ? 'page.insight.amount' : 'page.insight.amount.some', { millions, known, count })}
          </span>
        </>
      )}
    </>
  );
}
