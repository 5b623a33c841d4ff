import { type Modality, Money, type MoneyShape } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { Partnership, PartnershipLine, type Transaction } from '@penc/storage';
import type { SuggestionRow } from '../suggestions/rows';
import { proposeApprovals } from './approvals/writing';

/** Both sides have accepted: the partnership begins as a draft, with what the suggestion said could be given. */
export async function draftPartnership(tx: Transaction, agreed: SuggestionRow): Promise<void> {
  const { id: suggestionId, needId, offerId } = agreed;
  const made = await tx.repository(Partnership).insert({ suggestionId, needId, offerId });
  const { id } = made.identifiers[0] as { id: string };
  const [modality] = sharedModalities(agreed);
  if (modality) {
    const line = { partnershipId: id, position: 1, modality, asked: asked(agreed) };
    await tx.repository(PartnershipLine).insert(line);
  }
  const organisationIds = [agreed.need.organisationId, agreed.offer.organisationId];
  await proposeApprovals(tx, id, organisationIds);
  await put(tx, messages.partnershipChanged, { partnershipId: id, revision: 1, event: 'draft' });
  await tx.log({
    action: 'partnership.draft',
    subject: { type: 'partnership', id },
    organisationIds,
    territories: agreed.need.territories,
    details: { suggestionId, needId, offerId },
  });
}

function sharedModalities({ need, offer }: SuggestionRow): Modality[] {
  return need.content.modalities.filter((modality) => offer.content.modalities.includes(modality));
}

/** What the gate « money possible » found that the offer can give; nothing when it could not know. */
function asked(agreed: SuggestionRow): MoneyShape | null {
  const give = agreed.reasons.gates.find((gate) => gate.key === 'money-possible')?.reason.values?.['give'];
  return typeof give === 'object' && 'xof' in give ? Money.xof(give.xof).toJSON() : null;
}
