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

/** What binds a person: the organisations that they belong to, through any membership, and the calls that these apply to. */
export interface Interests {
  readonly belongsTo: readonly string[];
  readonly appliesTo: readonly string[];
}

interface Matter {
  readonly offerId: string;
  /** The organisations on both sides, and those for which the sides act. */
  readonly parties: readonly string[];
}

/** What keeps a person from judging a pair: they stand on a side of it, or apply to the call that it answers, and so judge a rival. */
export function conflictOf(interests: Interests, { offerId, parties }: Matter): 'side' | 'rival' | null {
  if (inConflict(interests.belongsTo, parties)) return 'side';
  return interests.appliesTo.includes(offerId) ? 'rival' : null;
}

/**
 * With whom a suggestion lies: the coordinators of its region while one of them is free of conflict, else those of the
 * country, else nobody, until an administrator names somebody. `bound`: the parties, and of a call all who apply to it.
 */
export function judgedBy(bench: readonly Bench[], bound: readonly string[]): 'region' | 'country' | 'nobody' {
  const free = bench.filter(({ reach, belongsTo }) => reach !== null && !inConflict(belongsTo, bound));
  if (free.some(({ reach }) => reach === 'region')) return 'region';
  return free.length > 0 ? 'country' : 'nobody';
}
