/** What of a pair bounds the money that may flow, in whole francs CFA; undefined where nobody has said. */
export interface GrantBounds {
  readonly sought?: number | undefined;
  readonly ticketMax?: number | undefined;
  readonly envelope?: number | undefined;
  /** The largest share of the total cost that the offer pays. */
  readonly rateOfCost?: number | undefined;
}

/** The most that the pair may come to, or null when nobody has put a figure on it. */
export function possibleGrant({ sought, ticketMax, envelope, rateOfCost }: GrantBounds): number | null {
  const bounds = [sought, ticketMax, envelope, rateOfCost].filter((bound) => bound !== undefined);
  return bounds.length > 0 ? Math.min(...bounds) : null;
}

/**
 * Above the amount that the setting names, two persons approve; `above` null is off. A grant on which nobody has put a
 * figure may be any: leaving the field blank does not spare the second look.
 */
export function needsTwoPersons(grant: number | null, above: number | null): boolean {
  return above !== null && (grant === null || grant > above);
}

/** What an approval by `person` does: `first` waits for another person, `refused` came from the same one. */
export function approvalBy(
  person: string,
  needsTwo: boolean,
  firstApprover: string | null,
): 'approve' | 'first' | 'refused' {
  if (!needsTwo) return 'approve';
  if (firstApprover === null) return 'first';
  return firstApprover === person ? 'refused' : 'approve';
}
