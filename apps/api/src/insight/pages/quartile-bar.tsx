import type { DaysView } from '../views';

/** From the first quartile to the third, with the median as a line across; the text beside it says the same. */
export function QuartileBar({ of, longest }: { readonly of: DaysView; readonly longest: number }) {
  const at = (days: number) => (longest === 0 ? 0 : (days / longest) * 98);
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="8" />
      <rect class="fill" x={at(of.first)} width={Math.max(2, at(of.third) - at(of.first))} height="8" />
      <rect class="tick" x={at(of.median)} width="2" height="8" />
    </svg>
  );
}
