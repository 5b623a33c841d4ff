import { type Language, dialled } from '@penc/domain';
import type { Storage } from '@penc/storage';

/** Somebody who has chosen SMS and whose number this is. */
export interface SmsReader {
  readonly personId: string;
  readonly language: Language;
}

/** Numbers are kept as people write them: those that end alike are read, and dialled, before they are compared. */
const LAST_DIGITS = 7;

export async function readersAt(storage: Storage, phone: string): Promise<SmsReader[]> {
  const rows = await storage.read<SmsReader & { phone: string }>(
    `SELECT id AS "personId", language, phone FROM people
     WHERE 'sms' = ANY(channels) AND right(regexp_replace(phone, '\\D', '', 'g'), $2) = right($1, $2) ORDER BY id`,
    [phone, LAST_DIGITS],
  );
  return rows.filter((row) => dialled(row.phone) === phone);
}

export interface KnownCode {
  readonly code: string;
  readonly membershipId: string;
  readonly suggestionId: string;
  readonly revision: number;
  /** The day that the SMS said, or a later one to which a pause has moved it since: of that no SMS tells the other side. */
  readonly expiresOn: string;
  readonly usedAt: Date | null;
}

/** The code, if it was sent to one of these people; whether it is another's is not told. */
export async function codeBehind(
  storage: Storage,
  code: string,
  readers: readonly SmsReader[],
): Promise<KnownCode | null> {
  const [known] = await storage.read<KnownCode>(
    `SELECT c.code, c.membership_id AS "membershipId", c.suggestion_id AS "suggestionId",
            c.suggestion_revision AS revision, greatest(c.expires_on, s.answer_due)::text AS "expiresOn", c.used_at AS "usedAt"
     FROM answer_codes c JOIN memberships m ON m.id = c.membership_id JOIN suggestions s ON s.id = c.suggestion_id
     WHERE c.code = $1 AND m.person_id = ANY($2::uuid[])`,
    [code, readers.map(({ personId }) => personId)],
  );
  return known ?? null;
}
