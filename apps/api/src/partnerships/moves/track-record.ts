import type { Day } from '@penc/domain';
import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';
import type { PartnershipRow } from '../rows';

/** What was done together is evidence for what may be done next: of each line what was delivered, where that is recorded. */
export async function addToTrackRecord(tx: Transaction, row: PartnershipRow, today: Day): Promise<void> {
  await tx.query(
    `INSERT INTO track_records (organisation_id, sectors, territories, amount_xof, year, partnership_id, language, concepts, words,
       concepts_version)
     SELECT $1, n.sectors, n.territories,
            (SELECT sum(CASE WHEN delivered IS NULL THEN agreed_xof ELSE delivered_xof END)
             FROM partnership_lines WHERE partnership_id = $2),
            extract(year FROM $4::date), $2, n.language, n.concepts, n.words, n.concepts_version FROM postings n WHERE n.id = $3
     ON CONFLICT (partnership_id) DO NOTHING`,
    [row.offer.organisationId, row.id, row.needId, today],
  );
  // every open offer of the organisation is now scored with one more reference
  const others = await tx.query<{ id: string }>(
    `UPDATE postings SET status = status
     WHERE organisation_id = $1 AND kind = 'offer' AND status = 'open' AND id <> $2 RETURNING id`,
    [row.offer.organisationId, row.offerId],
  );
  for (const { id } of others) await put(tx, messages.postingChanged, { postingId: id });
}
