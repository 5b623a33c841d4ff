import type { Side } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import type { SuggestionRow } from './rows';

interface DecisionMade {
  readonly action: string;
  readonly side: Side | null;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
}

/** Appends the decision with what was shown when it was made, and tells the log. */
export async function recordDecision(tx: Transaction, shown: SuggestionRow, made: DecisionMade): Promise<void> {
  await tx.query(
    `INSERT INTO decisions (suggestion_id, action, side, reason, note, decided_by, need_revision, offer_revision,
                            total, need_rank, offer_rank, weights_version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      shown.id,
      made.action,
      made.side,
      made.reason ?? null,
      made.note ?? null,
      tx.actor.membershipId,
      shown.needRevision,
      shown.offerRevision,
      shown.total,
      shown.needRank,
      shown.offerRank,
      shown.weightsVersion,
    ],
  );
  await tx.log({
    action: `suggestion.${made.action}`,
    subject: { type: 'suggestion', id: shown.id },
    organisationIds: [shown.need.organisationId, shown.offer.organisationId],
    territories: shown.need.territories,
    details: { needId: shown.needId, offerId: shown.offerId, side: made.side, reason: made.reason ?? null },
  });
}
