import type { Language, OrganisationType, Role } from '@penc/domain';
import { Storage, WORKER } from '@penc/storage';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from './client';

export interface Account {
  readonly membershipId: string;
  readonly organisationId: string;
  readonly email: string;
  readonly key: string;
  readonly client: Client;
}

export interface AccountOptions {
  readonly role?: Role;
  readonly type?: OrganisationType;
  readonly territories?: readonly string[];
  readonly language?: Language;
  readonly organisationId?: string;
  readonly name?: string;
}

/** A person with a membership and an API key, in an organisation of its own unless one is given. */
export async function makeAccount(storage: Storage, baseUrl: string, options: AccountOptions = {}): Promise<Account> {
  const { role = 'editor', type = 'ard', language = 'fr' } = options;
  const territories = options.territories ?? (role === 'coordinator' ? ['SN'] : []);
  const key = `penc_${randomBytes(32).toString('base64url')}`;
  const email = `${randomUUID()}@penc.example`;
  const made = await storage.transaction(WORKER, async (tx) => {
    const name = options.name ?? `Organisation ${email.slice(0, 8)}`;
    const [organisation] = options.organisationId
      ? [{ id: options.organisationId }]
      : await tx.query<{ id: string }>(
          `INSERT INTO organisations (name, type, status) VALUES ($1, $2, 'verified') RETURNING id`,
          [name, type],
        );
    const [member] = await tx.query<{ id: string }>(
      `WITH person AS (INSERT INTO people (name, email, phone, language) VALUES ($1, $2, '+221 33 000 00 00', $3) RETURNING id)
       INSERT INTO memberships (person_id, organisation_id, role, territories)
       SELECT id, $4, $5, $6 FROM person RETURNING id`,
      [`Person ${email.slice(0, 8)}`, email, language, organisation?.id, role, territories],
    );
    await tx.query(`INSERT INTO api_keys (membership_id, hash, label) VALUES ($1, $2, 'test')`, [
      member?.id,
      createHash('sha256').update(key).digest(),
    ]);
    return { organisationId: String(organisation?.id), membershipId: String(member?.id) };
  });
  return { ...made, email, key, client: new Client(baseUrl, key, language) };
}
