import { Storage, WORKER, connect, migrate } from '@penc/storage';
import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Who posts in a bench: an organisation of its own. */
export interface Poster {
  readonly organisationId: string;
  readonly membershipId: string;
  readonly apiKey: string;
}

/** A new database with the present schema on the given server. */
export async function newDatabase(serverUrl: string, name: string): Promise<{ url: string; storage: Storage }> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return { url: url.href, storage: new Storage(await connect(url.href, 2)) };
}

export function addPoster(storage: Storage, type: 'ard' | 'cooperation-agency'): Promise<Poster> {
  const apiKey = `penc_${randomBytes(32).toString('base64url')}`;
  return storage.transaction(WORKER, async (tx) => {
    const [made] = await tx.query<Omit<Poster, 'apiKey'>>(
      `WITH person AS (
         INSERT INTO people (name, email, language) VALUES ($1, $1 || '@penc.example', 'fr') RETURNING id
       ), organisation AS (
         INSERT INTO organisations (name, type, status, illustrative) VALUES ($1, $2, 'verified', true) RETURNING id
       ), member AS (
         INSERT INTO memberships (person_id, organisation_id, role)
         SELECT person.id, organisation.id, 'editor' FROM person, organisation RETURNING id, organisation_id
       ), key AS (
         INSERT INTO api_keys (membership_id, hash, label) SELECT id, $3, 'bench' FROM member
       )
       SELECT id AS "membershipId", organisation_id AS "organisationId" FROM member`,
      [`bench-${randomBytes(6).toString('hex')}`, type, createHash('sha256').update(apiKey).digest()],
    );
    if (!made) throw new Error('no poster was made');
    return { ...made, apiKey };
  });
}

/** Somebody who judges in a territory, and is told of what there is to judge. */
export async function addCoordinator(storage: Storage, territory: string): Promise<void> {
  const { membershipId } = await addPoster(storage, 'ard');
  await storage.transaction(WORKER, (tx) =>
    tx.query(`UPDATE memberships SET role = 'coordinator', territories = ARRAY[$2] WHERE id = $1`, [
      membershipId,
      territory,
    ]),
  );
}
