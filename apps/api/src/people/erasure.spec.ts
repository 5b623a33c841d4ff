import { Storage, WORKER } from '@penc/storage';
import { randomUUID } from 'node:crypto';
import type { Account } from '../../../../test/system/accounts';
import { FORAGE, send, sheetOf } from '../../../../test/system/square/imports';
import { anApplication, apply, judge } from '../../../../test/system/square/organisations';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { visitorOf } from '../../../../test/system/visitors/signed-in-visitor';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

interface Seen {
  readonly id: string;
  readonly revision: number;
  readonly code?: string;
}
const NAME = 'Ndèye Coumba Mbacké';
const PHONE = '+221 77 912 34 56';

describe('A person', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;
  let admin: Account;

  beforeAll(async () => {
    // a mail server that nobody answers at: mails wait, and what went wrong is noted
    system = await startSystem(db.url, { env: { SMTP_URL: 'smtp://127.0.0.1:9' } });
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
    admin = await system.account({ role: 'admin' });
  });
  afterAll(() => system.stop());

  const me = async ({ client }: Account) => (await client.get<{ personId: string }>('/me')).body.personId;
  const erase = ({ client }: Account, personId: string, query = '?confirm=erase') =>
    client.raw<Seen>('DELETE', `/people/${personId}${query}`, '', {});

  /** Somebody who has done all that one does: posted, judged, agreed, invited, been told by mail. */
  const aBusyPerson = async (name = NAME, phone = PHONE) => {
    const email = `ndeye-${randomUUID()}@exemple.sn`;
    const organisation = await system.account();
    const invited = await organisation.client.post<Seen>(
      `/organisations/${organisation.organisationId}/members`,
      { name, email, phone, language: 'fr', role: 'editor' },
      { headers: { 'idempotency-key': 'inviting-her' } },
    );
    const key = `penc_${randomUUID().replaceAll('-', '')}`;
    await system.storage.read(
      `INSERT INTO api_keys (membership_id, hash, label) VALUES ($1, sha256($2::bytea), $3) RETURNING id`,
      [invited.body.id, key, `Clé de ${name}`],
    );
    const client = organisation.client.withKey(key);
    const her: Account = { ...organisation, membershipId: invited.body.id, email, key, client };
    return { her, organisation };
  };
  const agree = async (one: Account, other: Account) => {
    const need = (await one.client.post<Seen>('/needs', aNeed(), { headers: { 'idempotency-key': 'a' } })).body;
    const offer = (await other.client.post<Seen>('/offers', anOffer())).body;
    const path = `/suggestions?needId=${need.id}&offerId=${offer.id}`;
    const suggestion = await until('the suggestion', async () => {
      return (await coordinator.client.get<{ items: Seen[] }>(path)).body.items[0];
    });
    const where = `/suggestions/${suggestion.id}`;
    const fresh = async () => (await coordinator.client.get<Seen>(where)).body.revision;
    await until('the approval', async () => {
      const answer = await coordinator.client.post(`${where}/approve`, { revision: await fresh() });
      return answer.status === 200;
    });
    const revision = await fresh();
    await one.client.post(`${where}/answer`, { revision, answer: 'accept' }, { headers: { 'idempotency-key': 'b' } });
    await other.client.post(
      `${where}/answer`,
      { revision, answer: 'accept' },
      { headers: { 'idempotency-key': randomUUID() } },
    );
    return { need, suggestionId: suggestion.id };
  };

  /** What opens the door to her, and what is still to reach her: nameless, and to go all the same. */
  const leaveTraces = ({ membershipId }: Account, personId: string) =>
    system.storage.transaction(WORKER, async (tx) => {
      const at = randomUUID();
      await tx.query(`INSERT INTO second_factors (person_id, secret) VALUES ($1, '')`, [personId]);
      await tx.query(`INSERT INTO recovery_codes (person_id, hash) VALUES ($1, '')`, [personId]);
      await tx.query(`INSERT INTO sign_in_challenges (person_id, address_hash) VALUES ($1, '')`, [personId]);
      await tx.query(
        `INSERT INTO sessions (hash, person_id, membership_id, browser, system) VALUES (uuid_send($3::uuid), $1, $2, '', '')`,
        [personId, membershipId, at],
      );
      await tx.query(
        `WITH told AS (INSERT INTO notices (membership_id, kind, subject_type, subject_id, cause, awaits_digest)
           VALUES ($1, 'member-invited', 'membership', $1, $2, true) RETURNING id)
         INSERT INTO sms (notice_id) SELECT id FROM told`,
        [membershipId, at],
      );
    });
  const tracesOf = async ({ membershipId }: Account, personId: string) => {
    const [left] = await system.storage.read<{ rows: number; waiting: number }>(
      `SELECT ((SELECT count(*) FROM second_factors WHERE person_id = $1) + (SELECT count(*) FROM recovery_codes WHERE person_id = $1)
               + (SELECT count(*) FROM sessions WHERE person_id = $1)
               + (SELECT count(*) FROM sign_in_challenges WHERE person_id = $1))::integer AS rows,
              (SELECT count(*) FILTER (WHERE n.awaits_digest OR (m.notice_id IS NOT NULL AND m.refused_at IS NULL))
               FROM notices n LEFT JOIN sms m ON m.notice_id = n.id WHERE n.membership_id = $2)::integer AS waiting`,
      [personId, membershipId],
    );
    return left;
  };

  it('erases themselves on a page, once they have said that they mean it', async () => {
    const account = await system.account();
    const visitor = await visitorOf(system, account);
    await visitor.open('/me');
    expect(visitor.html).toContain('href="/me/erase"');
    await visitor.open('/me/erase');
    await visitor.send({});
    expect([visitor.status, visitor.html.includes('href="#f-confirm"')]).toEqual([422, true]);
    await visitor.send({ confirm: 'erase' });
    expect([visitor.path, visitor.html.includes('Vos données personnelles sont effacées')]).toEqual(['/', true]);
    await visitor.open('/me');
    expect(visitor.path).toMatch(/^\/sign-in/);
    const left = await system.storage.read('SELECT 1 FROM people WHERE email = $1', [account.email]);
    expect(left).toEqual([]);
  });

  it('has all exported that is kept about them, for themselves and for administrators only', async () => {
    const { her } = await aBusyPerson();
    const personId = await me(her);
    const need = (await her.client.post<Seen>('/needs', aNeed())).body;
    await until('the notice', async () => {
      const { body } = await her.client.get<{ items: unknown[] }>('/notices');
      return body.items.length > 0;
    });
    await leaveTraces(her, personId);
    expect((await send(her, sheetOf(FORAGE))).status).toBe(201);
    const answer = await her.client.get<Record<string, readonly Record<string, unknown>[]>>(
      `/people/${personId}/export`,
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body).toMatchObject({
      person: {
        id: personId,
        name: NAME,
        email: her.email,
        phone: PHONE,
        language: 'fr',
        channels: ['in-app', 'mail'],
        frequency: 'immediate',
      },
      secondFactor: { confirmedAt: null, recoveryCodesLeft: 1 },
      memberships: [{ id: her.membershipId, role: 'editor', endedAt: null }],
      notices: [
        { kind: 'member-invited', mailedAt: null, textedAt: null },
        { kind: 'member-invited', textedAt: null },
      ],
      imports: [{ kind: 'need', fileName: '' }],
      decisions: [],
      revisions: [{ postingId: need.id, revision: 1 }],
      apiKeys: [{ label: `Clé de ${NAME}`, revokedAt: null }],
    });
    expect(answer.body['log']).toMatchObject([{ action: 'posting.create', subjectId: need.id }]);
    expect(JSON.stringify(answer.body)).not.toContain('hash');
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    expect((await admin.client.get(`/people/${personId}/export`)).status).toBe(200);
    const note = 'Dossier reçu le 3.';
    const { id } = (await apply(system, anApplication())).body;
    expect((await judge(admin, id, 'verify', { note })).status).toBe(200);
    const own = await admin.client.get(`/people/${await me(admin)}/export`);
    expect(own.body).toMatchObject({ organisationDecisions: [{ organisationId: id, action: 'verify', note }] });
    for (const { client } of [ard, coordinator]) {
      expect((await client.get(`/people/${personId}/export`)).status).toBe(404);
    }
  });

  it('is erased by themselves or an administrator, after a word', async () => {
    const { her } = await aBusyPerson();
    const personId = await me(her);
    expect((await erase(her, personId, '')).status).toBe(422);
    expect((await erase(ard, personId)).status).toBe(404);
    expect((await erase(her, personId)).status).toBe(204);
    expect((await her.client.get('/me')).status).toBe(401);
    expect((await erase(admin, personId)).status).toBe(404);
    expect((await admin.client.get(`/people/${personId}/export`)).status).toBe(404);
  });

  it('once erased, stands nowhere in the database; the log stays valid', async () => {
    const { her, organisation } = await aBusyPerson('Yacine Diatta-Bouré', '+221 76 543 21 09');
    const personId = await me(her);
    const { need, suggestionId } = await agree(her, agency);
    const contacts = async () =>
      (await agency.client.get<{ contacts: { name: string }[] }>(`/suggestions/${suggestionId}`)).body.contacts;
    expect((await contacts()).map(({ name }) => name)).toContain('Yacine Diatta-Bouré');
    await until('a mail that failed', async () => {
      const rows = await system.storage.read(
        `SELECT 1 FROM mails a JOIN notices n ON n.mail_id = a.id
         WHERE n.membership_id = $1 AND a.last_error IS NOT NULL`,
        [her.membershipId],
      );
      return rows.length > 0;
    });
    // a mail server may have said whom it does not know
    await system.storage.read(
      `UPDATE mails SET last_error = $2 WHERE id IN (SELECT mail_id FROM notices WHERE membership_id = $1) RETURNING id`,
      [her.membershipId, `550 <${her.email}> unknown`],
    );
    await system.storage.read(
      `UPDATE outbox SET last_error = $2
       WHERE payload->>'mailId' IN (SELECT mail_id::text FROM notices WHERE membership_id = $1) RETURNING id`,
      [her.membershipId, `550 <${her.email}> unknown`],
    );
    await leaveTraces(her, personId);
    // nor may a gateway, or the name of a file
    await system.storage.read(
      `INSERT INTO outbox (message, payload, failed_at, last_error)
       SELECT 'sms-due', json_build_object('noticeId', id), now(), '543 21 09 is out of reach' FROM notices
       WHERE membership_id = $1 LIMIT 1 RETURNING id`,
      [her.membershipId],
    );
    expect((await send(her, sheetOf(FORAGE))).status).toBe(201);
    await system.storage.read(
      `UPDATE import_batches SET file_name = 'besoins de Yacine.csv' WHERE membership_id = $1 RETURNING id`,
      [her.membershipId],
    );
    const tell = ['Yacine', 'Diatta-Bouré', her.email, '543 21 09', '5432109'];
    expect(await whereIs(system.storage, tell)).toContain('people.name');
    const logged = await logOf(system.storage);

    expect((await erase(her, personId)).status).toBe(204);

    expect(await whereIs(system.storage, tell)).toEqual([]);
    expect(await tracesOf(her, personId)).toEqual({ rows: 0, waiting: 0 });
    expect((await contacts()).map(({ name }) => name)).not.toContain('Yacine Diatta-Bouré');
    const after = await logOf(system.storage);
    expect(after.slice(0, logged.length)).toEqual(logged);
    expect(after.at(-1)).toMatchObject({ action: 'person.erase', subject_id: personId });
    const { body } = await admin.client.get<{ items: { by: object }[] }>(`/log?subject=${need.id}`);
    expect(body.items[0]?.by).toMatchObject({ membershipId: her.membershipId });
    // what she posted is her organisation's
    expect((await organisation.client.get(`/needs/${need.id}`)).status).toBe(200);
  });

  it('the last administrator stays, and of the last editor administrators are told', async () => {
    expect((await erase(admin, await me(admin))).body.code).toBe('last-admin');
    const alone = await system.account();
    expect((await erase(alone, await me(alone))).status).toBe(204);
    await until('the word', async () => {
      const rows = await system.storage.read(
        `SELECT 1 FROM notices WHERE kind = 'organisation-without-editor' AND subject_id = $1`,
        [alone.organisationId],
      );
      return rows.length === 1;
    });
  });
});

const logOf = (storage: Storage) => storage.read<Record<string, unknown>>('SELECT * FROM log ORDER BY id');

/** Every table and column of the database, in all schemas, that holds one of these as text. */
async function whereIs(storage: Storage, words: readonly string[]): Promise<string[]> {
  const columns = await storage.read<{ schema: string; table: string; column: string }>(
    `SELECT c.table_schema AS schema, c.table_name AS table, c.column_name AS column
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  expect(columns.length).toBeGreaterThan(100);
  const found = await Promise.all(
    columns.map(async ({ schema, table, column }) => {
      const [hit] = await storage.read(
        `SELECT 1 FROM "${schema}"."${table}" WHERE EXISTS
           (SELECT 1 FROM unnest($1::text[]) AS word WHERE position(lower(word) in lower("${column}"::text)) > 0) LIMIT 1`,
        [words],
      );
      return hit ? [`${table}.${column}`] : [];
    }),
  );
  return found.flat();
}
