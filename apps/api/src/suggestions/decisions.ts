import type { Side } from '@penc/domain';
import { Decision, type Transaction } from '@penc/storage';
import { type SuggestionRow, sharedWith } from './rows';

interface DecisionMade {
  readonly action: string;
  readonly side: Side | null;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  /** The organisations that may know of it once it is made; those that knew before when not said. */
  readonly audience?: readonly string[];
}

/** Appends the decision with what was shown when it was made, and tells the log. */
export async function recordDecision(tx: Transaction, shown: SuggestionRow, made: DecisionMade): Promise<void> {
  const { needRevision, offerRevision, total, needRank, offerRank, weightsVersion } = shown;
  await tx.repository(Decision).insert({
    suggestionId: shown.id,
    action: made.action,
    side: made.side,
    reason: made.reason ?? null,
    note: made.note ?? null,
    decidedBy: tx.actor.membershipId,
    needRevision,
    offerRevision,
    total,
    needRank,
    offerRank,
    weightsVersion,
  });
  await tx.log({
    action: `suggestion.${made.action}`,
    subject: { type: 'suggestion', id: shown.id },
    organisationIds: made.audience ?? sharedWith(shown),
    territories: shown.need.territories,
    details: { needId: shown.needId, offerId: shown.offerId, side: made.side, reason: made.reason ?? null },
  });
}
