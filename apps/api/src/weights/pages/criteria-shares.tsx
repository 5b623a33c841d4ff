import { formatNumber } from '@penc/language';
import { Bar } from '../../site/components/bar';
import { useSay, useVisit } from '../../site/visit';
import type { WeightsView } from '../views';

/** What each criterion counts for, of a hundred points, and what it looks at. */
export function CriteriaShares({ criteria }: { readonly criteria: WeightsView['criteria'] }) {
  const tell = useSay();
  const { language } = useVisit();
  const sorted = [...criteria].sort((a, b) => b.weight - a.weight);
  return (
    <ul class="columns criteria">
      {sorted.map(({ key, label, weight }) => (
        <li key={key}>
          <p>
            <strong class="cap">{label}</strong>{' '}
            {tell('page.weights.points', { points: formatNumber(weight / 100, language) })}
          </p>
          <Bar percent={weight / 100} />
          <p class="hint">{tell(`page.weights.means.${key}`)}</p>
        </li>
      ))}
    </ul>
  );
}
