/**
 * What is counted of open postings: needs; offers that serve the place; needs for which nothing is suggested; offers for
 * which nothing is.
 */
export const MEASURES = ['demand', 'supply', 'unmet', 'idle'] as const;
export type Measure = (typeof MEASURES)[number];

/** How far a need has come, from the first to the last; whoever is at one has been at all before. */
export const FUNNEL_STAGES = ['posted', 'suggested', 'approved', 'agreed', 'drafted', 'signed', 'active'] as const;
export type FunnelStage = (typeof FUNNEL_STAGES)[number];

/** Of so few pairs a figure would speak of the organisations rather than of the region. */
export const FEWEST_PAIRS = 5;

/** A count of pairs as it may be told: null for one so small that it would tell of somebody. */
export function discreet(count: number, isInsider: boolean): number | null {
  return isInsider || count === 0 || count >= FEWEST_PAIRS ? count : null;
}

/** The same of counts that stand beside their sum: one alone that is kept back would be what the others leave of it. */
export function discreetAll(counts: readonly number[], isInsider: boolean): (number | null)[] {
  const told = counts.map((count) => discreet(count, isInsider));
  if (told.filter((count) => count === null).length !== 1) return told;
  const least = Math.min(...told.filter((count) => count !== null && count > 0).map(Number));
  const second = told.indexOf(least);
  return told.map((count, place) => (place === second ? null : count));
}
