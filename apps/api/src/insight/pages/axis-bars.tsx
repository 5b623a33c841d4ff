import { label } from '@penc/reference';
import { useSay, useVisit } from '../../site/visit';
import type { AxisCountsView } from '../views';

/** Of each axis needs above and offers below, what has no suggestion hatched; the sentence beside it says the same. */
export function AxisBars({ axes }: { readonly axes: readonly AxisCountsView[] }) {
  const tell = useSay();
  const { language } = useVisit();
  const most = Math.max(1, ...axes.flatMap(({ demand, supply }) => [demand.count, supply.count]));
  return (
    <>
      <p class="hint">{tell('page.insight.priorities.bars', { most })}</p>
      <ul class="axis-bars">
        {axes.map(({ theme, demand, supply, unmet, idle }) => (
          <li key={theme}>
            <span class="cap">
              {tell('page.insight.priorities.axis', {
                axis: label('theme', theme, language),
                needs: demand.count,
                unmet: unmet.count,
                offers: supply.count,
                idle: idle.count,
              })}
            </span>
            {/* room for the edges of the bars, which a narrow screen would cut */}
            <svg viewBox="-0.5 -0.5 101 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <Bars y={0} whole={demand.count} alone={unmet.count} most={most} />
              <Bars y={5} whole={supply.count} alone={idle.count} most={most} />
            </svg>
          </li>
        ))}
      </ul>
    </>
  );
}

interface BarsProps {
  readonly y: number;
  readonly whole: number;
  readonly alone: number;
  readonly most: number;
}

function Bars({ y, whole, alone, most }: BarsProps) {
  const width = (count: number) => (100 * count) / most;
  return (
    <>
      <rect y={y} width={width(whole)} height="4" />
      <rect class="alone" x={width(whole - alone)} y={y} width={width(alone)} height="4" />
    </>
  );
}
