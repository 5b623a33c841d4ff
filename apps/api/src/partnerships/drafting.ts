import { Money, type MoneyShape, firstLines } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { Partnership, PartnershipLine, type Transaction } from '@penc/storage';
import type { SuggestionRow } from '../suggestions/rows';
import { proposeApprovals } from './approvals/writing';

/** Both sides have accepted: the partnership begins as a draft, with what the suggestion said could be given. */
export async function draftPartnership(tx: Transaction, agreed: SuggestionRow): Promise<void> {
  const { id: suggestionId, needId, offerId } = agreed;
  const made = await tx.repository(Partnership).insert({ suggestionId, needId, offerId });
  const { id } = made.identifiers[0] as { id: string };
  const { need, offer } = agreed;
  const lines = firstLines(need.content.modalities, offer.content.modalities, asked(agreed));
  await tx
    .repository(PartnershipLine)
    .insert(lines.map((line, index) => ({ partnershipId: id, position: index + 1, ...line })));
  const organisationIds = [need.organisationId, offer.organisationId];
  await proposeApprovals(tx, id, organisationIds);
  await put(tx, messages.partnershipChanged, { partnershipId: id, revision: 1, event: 'draft' });
  await tx.log({
    action: 'partnership.draft',
    subject: { type: 'partnership', id },
    organisationIds,
    territories: need.territories,
    details: { suggestionId, needId, offerId },
  });
}

/** What the gate « money possible » found that the offer can give; nothing when it could not know. */
function asked(agreed: SuggestionRow): MoneyShape | null {
  const give = agreed.reasons.gates.find((gate) => gate.key === 'money-possible')?.reason.values?.['give'];
  return typeof give === 'object' && 'xof' in give ? Money.xof(give.xof).toJSON() : null;
}
