/** A coordinator as far as one suggestion goes. */
export interface Bench {
  /** How far the territories reach in which the suggestion lies; null: it lies in none of them. */
  readonly reach: 'region' | 'country' | null;
  /** Organisations that the person belongs to, through any membership. */
  readonly belongsTo: readonly string[];
}

/** Who belongs to an organisation on a side, or for which a side acts, does not judge it. */
export function inConflict(belongsTo: readonly string[], parties: readonly string[]): boolean {
  return belongsTo.some((organisation) => parties.includes(organisation));
}

/**
 * With whom a suggestion lies: the coordinators of its region while one of them is free of conflict, else those of the
 * country, else nobody, until an administrator names somebody.
 */
export function judgedBy(bench: readonly Bench[], parties: readonly string[]): 'region' | 'country' | 'nobody' {
  const free = bench.filter(({ reach, belongsTo }) => reach !== null && !inConflict(belongsTo, parties));
  if (free.some(({ reach }) => reach === 'region')) return 'region';
  return free.length > 0 ? 'country' : 'nobody';
}
