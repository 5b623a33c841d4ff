import { type BulkOutcome, type BulkPair, type OfferContent, bulkStrain } from '@penc/domain';
import type { Reads } from '@penc/storage';
import { grantOf } from '../judging/weighing';
import type { SuggestionRow } from '../rows';
import type { BulkSummaryView } from './views';

/** Decided, or that would be. */
export const hasHappened = (outcome: BulkOutcome | null) => outcome === 'done' || outcome === 'awaits-second-person';

/** What deciding these suggestions together comes to; only approving asks anything of the offers. */
export async function summaryOf(
  db: Reads,
  action: string,
  decided: readonly SuggestionRow[],
  refused: number,
): Promise<BulkSummaryView> {
  const taken = await takenBeside(db, decided);
  const pairs = decided.map((row): BulkPair => {
    const { capacity } = row.offer.content as OfferContent;
    const { envelope } = row.offer.amounts;
    return {
      needId: row.needId,
      offerId: row.offerId,
      grant: grantOf(row),
      capacityLeft: capacity === undefined ? null : capacity - (taken.get(row.offerId) ?? 0),
      envelopeLeft: envelope === undefined ? null : Math.max(0, envelope - row.offer.committedXof),
    };
  });
  const strain = bulkStrain(pairs);
  const titles = new Map(decided.map(({ offerId, offer }) => [offerId, offer.content.title]));
  const offers = (ids: readonly string[]) =>
    action === 'approve' ? ids.map((id) => ({ id, title: titles.get(id) ?? '' })) : [];
  return {
    pairs: decided.length,
    refused,
    needs: strain.needs,
    offers: strain.offers,
    beyondCapacity: offers(strain.beyondCapacity),
    beyondEnvelope: offers(strain.beyondEnvelope),
  };
}

/** Partnerships that each offer has, and approvals beside these ones that may become such. */
async function takenBeside(db: Reads, decided: readonly SuggestionRow[]): Promise<Map<string, number>> {
  const rows = await db.read<{ id: string; taken: number }>(
    `SELECT p.id, (posting_commitment(p.id)).partnerships + (
              SELECT count(*)::integer FROM suggestions s
              WHERE s.offer_id = p.id AND s.status = 'approved' AND s.id <> ALL($2::uuid[])) AS taken
     FROM postings p WHERE p.id = ANY($1::uuid[])`,
    [decided.map(({ offerId }) => offerId), decided.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, taken }) => [id, taken]));
}
