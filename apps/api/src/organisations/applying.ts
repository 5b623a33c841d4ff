import { IdempotencyKeyReused, type Language, TooManyRequests } from '@penc/domain';
import { say } from '@penc/language';
import { messages, put } from '@penc/messages';
import { type Actor, Organisation, type RequestKey, Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { ensurePerson } from '../members/persons';
import type { ApplicationRequest } from './requests';
import type { ApplicationView } from './views';

/** Somebody without an account. */
const ANYONE: Actor = { membershipId: null };
/** For one address, within a day: whoever is written to in vain is not written to often. */
const APPLICATIONS_A_DAY = 3;
const DAY_SECONDS = 86_400;

/** An organisation asks to join, by the hand of somebody who need not be known. */
@Injectable()
export class Applying {
  constructor(private readonly storage: Storage) {}

  /**
   * Organisation, its first editor, log and outbox row in one transaction. A person whose address is known
   * stays as they are, whatever the application says of them, and nothing in the answer tells.
   */
  async apply(request: ApplicationRequest, once: RequestKey | null, language: Language): Promise<ApplicationView> {
    const id = await this.storage.transaction(ANYONE, async (tx) => {
      const earlier = once && (await earlierApplication(tx, once));
      if (earlier) return earlier;
      await refuseIfTooMany(tx, request.contact.email);
      const made = await write(tx, request);
      if (once) await tx.query('UPDATE application_keys SET organisation_id = $2 WHERE key = $1', [once.key, made]);
      return made;
    });
    const sameName = await this.isNamedLikeAnother(id, request.name);
    const warning = { pointer: '/name', code: 'same-name', message: say(language, 'warning.same-name') };
    return { id, status: 'applied', warnings: sameName ? [warning] : [] };
  }

  private async isNamedLikeAnother(id: string, name: string): Promise<boolean> {
    const rows = await this.storage.read(
      `SELECT 1 FROM organisations WHERE fold(name) = fold($2) AND id <> $1 AND status <> 'suspended' LIMIT 1`,
      [id, name.trim()],
    );
    return rows.length > 0;
  }
}

async function write(tx: Transaction, request: ApplicationRequest): Promise<string> {
  const { name, type, establishedIn, registration, homeTerritories, website, contact } = request;
  const made = await tx.repository(Organisation).insert({
    name: name.trim(),
    type,
    status: 'applied',
    establishedIn,
    registration: registration?.trim() ?? null,
    homeTerritories: homeTerritories ?? [],
    website: website ?? null,
    illustrative: false,
  });
  const { id } = made.identifiers[0] as { id: string };
  const personId = await ensurePerson(tx, contact);
  await tx.query(
    `INSERT INTO memberships (person_id, organisation_id, role, joined_at) VALUES ($1, $2, 'editor', NULL)`,
    [personId, id],
  );
  await put(tx, messages.organisationApplied, { organisationId: id });
  const subject = { type: 'organisation', id } as const;
  await tx.log({ action: 'organisation.apply', subject, organisationIds: [id], territories: [] });
  return id;
}

/** The same key brings the same organisation; a second call waits here for the first. */
async function earlierApplication(tx: Transaction, { key, fingerprint }: RequestKey): Promise<string | null> {
  const [claimed] = await tx.query(
    'INSERT INTO application_keys (key, fingerprint) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key',
    [key, fingerprint],
  );
  if (claimed) return null;
  const [earlier] = await tx.query<{ fingerprint: Buffer; organisationId: string }>(
    'SELECT fingerprint, organisation_id AS "organisationId" FROM application_keys WHERE key = $1',
    [key],
  );
  if (!earlier?.fingerprint.equals(fingerprint)) throw new IdempotencyKeyReused();
  return earlier.organisationId;
}

async function refuseIfTooMany(tx: Transaction, email: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('application:' || lower($1), 0))`, [email]);
  const [seen] = await tx.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM organisations o JOIN memberships m ON m.organisation_id = o.id
     JOIN people p ON p.id = m.person_id
     WHERE lower(p.email) = lower($1) AND o.status = 'applied' AND o.created_at > now() - make_interval(secs => $2)`,
    [email, DAY_SECONDS],
  );
  if ((seen?.count ?? 0) >= APPLICATIONS_A_DAY) throw new TooManyRequests(DAY_SECONDS);
}
