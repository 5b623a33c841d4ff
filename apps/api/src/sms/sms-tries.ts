import { SMS_TRIES, SMS_TRIES_HOURS } from '@penc/domain';
import { type Storage, WORKER } from '@penc/storage';
import { createHmac } from 'node:crypto';

/** Keyed, since all phone numbers could be hashed in a minute. */
function hashOf(phone: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(phone).digest();
}

/** Counts a try; false when this phone has had its share for the hour, in any process. */
export async function mayTry(storage: Storage, phone: string, secret: string): Promise<boolean> {
  const [counted] = await storage.transaction(WORKER, (tx) =>
    tx.query<{ tries: number }>(
      `INSERT INTO sms_tries AS t (phone_hash) VALUES ($1)
       ON CONFLICT (phone_hash) DO UPDATE SET
         tries = CASE WHEN t.since < now() - make_interval(hours => $2) THEN 1 ELSE t.tries + 1 END,
         since = CASE WHEN t.since < now() - make_interval(hours => $2) THEN now() ELSE t.since END
       RETURNING tries`,
      [hashOf(phone, secret), SMS_TRIES_HOURS],
    ),
  );
  return (counted?.tries ?? 1) <= SMS_TRIES;
}

/** A right code: who holds it is not guessing. */
export async function forgetTries(storage: Storage, phone: string, secret: string): Promise<void> {
  await storage.transaction(WORKER, (tx) =>
    tx.query('DELETE FROM sms_tries WHERE phone_hash = $1', [hashOf(phone, secret)]),
  );
}
