import { lastDigestTime } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { senegal } from '@penc/reference';
import type { Transaction } from '@penc/storage';

/** Puts a message for everybody whom a digest awaits: once a person and digest time, however many workers ask. */
export async function putDigests(tx: Transaction, now: Date): Promise<void> {
  const time = lastDigestTime(now, senegal).toISOString();
  const people = await tx.query<{ id: string }>(
    `UPDATE people p SET digested_at = $1
     WHERE (p.digested_at IS NULL OR p.digested_at < $1)
       AND p.id IN (SELECT m.person_id FROM notices n JOIN memberships m ON m.id = n.membership_id
                    WHERE n.awaits_digest AND n.created_at < $1)
     RETURNING p.id`,
    [time],
  );
  for (const { id } of people) await put(tx, messages.digestDue, { personId: id, time });
}
