import type { Modality } from '@penc/domain';
import { Money } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import type { SuggestionRow } from '../suggestions/rows';

/** Both sides have accepted: the partnership begins as a draft, with what the suggestion said could be given. */
export async function draftPartnership(tx: Transaction, agreed: SuggestionRow): Promise<void> {
  const [made] = await tx.query<{ id: string }>(
    'INSERT INTO partnerships (suggestion_id, need_id, offer_id) VALUES ($1, $2, $3) RETURNING id',
    [agreed.id, agreed.needId, agreed.offerId],
  );
  const { id } = made as { id: string };
  const [first] = sharedModalities(agreed);
  if (first) {
    await tx.query('INSERT INTO partnership_lines (partnership_id, position, modality, asked) VALUES ($1, 1, $2, $3)', [
      id,
      first,
      asked(agreed),
    ]);
  }
  await put(tx, messages.partnershipChanged, { partnershipId: id, revision: 1 });
  await tx.log({
    action: 'partnership.draft',
    subject: { type: 'partnership', id },
    organisationIds: [agreed.need.organisationId, agreed.offer.organisationId],
    territories: agreed.need.territories,
    details: { suggestionId: agreed.id, needId: agreed.needId, offerId: agreed.offerId },
  });
}

function sharedModalities({ need, offer }: SuggestionRow): Modality[] {
  return need.content.modalities.filter((modality) => offer.content.modalities.includes(modality));
}

/** What the gate « money possible » found that the offer can give; nothing when it could not know. */
function asked(agreed: SuggestionRow): string | null {
  const give = agreed.reasons.gates.find((gate) => gate.key === 'money-possible')?.reason.values?.['give'];
  return typeof give === 'object' && 'xof' in give ? JSON.stringify(Money.xof(give.xof)) : null;
}
