import type { PartnershipEvent, Side, TermsAfter } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import type { PartnershipRow } from './rows';

export interface Happened {
  readonly event: PartnershipEvent;
  readonly by: Side;
  /** The revision that it has led to. */
  readonly revision: number;
  /** Of a move: what an edit in the same request has done to the terms. */
  readonly terms?: TermsAfter;
  readonly trancheId?: string;
  /** Codes and ids, for the log and the history. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The log, both sides and, where amounts may count otherwise now, the scorer. */
export async function tell(tx: Transaction, row: PartnershipRow, happened: Happened): Promise<void> {
  const { event, by, revision, terms, trancheId } = happened;
  const also = { ...(terms && { terms }), ...(trancheId && { trancheId }) };
  await put(tx, messages.partnershipChanged, { partnershipId: row.id, revision, event, by, ...also });
  await logEvent(tx, row, happened);
}

/** For the history as well, which is read from the log. */
export async function logEvent(
  tx: Transaction,
  row: PartnershipRow,
  { event, by, details }: Pick<Happened, 'event' | 'by' | 'details'>,
): Promise<void> {
  await tx.log({
    action: `partnership.${event}`,
    subject: { type: 'partnership', id: row.id },
    organisationIds: [row.need.organisationId, row.offer.organisationId],
    territories: row.need.territories,
    details: { ...details, by, needId: row.needId, offerId: row.offerId },
  });
}

/** Coverage and envelope feed the gates: both postings are touched, so that the worker sees them anew. */
export async function tellScorer(tx: Transaction, { needId, offerId }: PartnershipRow): Promise<void> {
  await tx.query('UPDATE postings SET status = status WHERE id = ANY($1::uuid[])', [[needId, offerId]]);
  await put(tx, messages.postingChanged, { postingId: needId });
  await put(tx, messages.postingChanged, { postingId: offerId });
}
