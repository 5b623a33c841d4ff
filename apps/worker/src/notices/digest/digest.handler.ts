import { type DigestDue, messages, put } from '@penc/messages';
import { AWAITS_SECOND, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../../queue/handles';

/** Gathers what awaits somebody's digest into one mail. */
@Injectable()
export class DigestHandler {
  constructor(private readonly storage: Storage) {}

  @Handles(messages.digestDue)
  digest({ personId, time }: DigestDue, delivery: Delivery): Promise<void> {
    return completing(this.storage, delivery, async (tx) => {
      const noticeIds = await gather(tx, personId, time);
      if (noticeIds.length === 0) return;
      const [told] = await tx.query<{ mailId: string }>(
        `WITH mail AS (INSERT INTO mails (person_id, digest_time, sealed) VALUES ($1, $2, true) RETURNING id)
         UPDATE notices SET mail_id = mail.id FROM mail WHERE notices.id = ANY($3::uuid[]) RETURNING mail_id AS "mailId"`,
        [personId, time, noticeIds],
      );
      if (told) await put(tx, messages.mailDue, told);
    });
  }
}

/** What was read on the platform meanwhile needs no mail, nor what has been judged or has resumed: it waits for nobody any more. */
async function gather(tx: Transaction, personId: string, time: string): Promise<string[]> {
  const rows = await tx.query<{ id: string; told: boolean }>(
    `UPDATE notices n SET awaits_digest = false FROM memberships m
     WHERE m.id = n.membership_id AND m.person_id = $1 AND n.awaits_digest AND n.created_at < $2
     RETURNING n.id, n.read_at IS NULL AND CASE n.kind
       WHEN 'suggestions-ready' THEN EXISTS (SELECT 1 FROM suggestions s WHERE s.need_id = n.subject_id AND s.status = 'suggested')
         OR EXISTS (SELECT 1 FROM suggestions s WHERE s.offer_id = n.subject_id AND s.status = 'suggested')
       WHEN 'suggestion-second' THEN EXISTS (SELECT 1 FROM suggestions s WHERE s.id = n.subject_id AND ${AWAITS_SECOND})
       WHEN 'partnership-stopped' THEN EXISTS (
         SELECT 1 FROM partnerships a WHERE a.id = n.subject_id AND a.status IN ('suspended', 'ended'))
       ELSE true END AS told`,
    [personId, time],
  );
  return rows.filter(({ told }) => told).map(({ id }) => id);
}
