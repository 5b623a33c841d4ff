import { WORKER } from '@penc/storage';
import { randomUUID } from 'node:crypto';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { database } from '../../../../test/world';

/** What, its table and key, an age at which it stays and one at which it goes; what to insert of `the` member and `moment`. */
const KEPT = [
  [
    'a done message',
    'outbox',
    'id',
    '29 days',
    '31 days',
    `(message, payload, done_at) SELECT 'posting-changed', '{}', moment`,
  ],
  [
    'the key of a request',
    'idempotency_keys',
    'key',
    '6 days',
    '8 days',
    `(membership_id, key, fingerprint, created_at) SELECT member, other, '', moment`,
  ],
  [
    'the key of an application',
    'application_keys',
    'key',
    '6 days',
    '8 days',
    `(key, fingerprint, created_at) SELECT other, '', moment`,
  ],
  [
    'an asked-for sign-in',
    'sign_in_challenges',
    'id',
    '23 hours',
    '25 hours',
    `(address_hash, asked_at) SELECT '', moment`,
  ],
  [
    'counted tries',
    'attempts',
    'subject',
    '47 hours',
    '49 hours',
    `(name, subject, since, used) SELECT 'here', uuid_send(other), moment, 1`,
  ],
  [
    'a revoked key',
    'api_keys',
    'id',
    '29 days',
    '31 days',
    `(membership_id, hash, label, revoked_at) SELECT member, uuid_send(other), '', moment`,
  ],
  [
    'a key that has expired',
    'api_keys',
    'id',
    '29 days',
    '31 days',
    `(membership_id, hash, label, expires_at) SELECT member, uuid_send(other), '', moment`,
  ],
  // unused for 14 days, it has ended
  [
    'a session',
    'sessions',
    'id',
    '43 days',
    '45 days',
    `(hash, person_id, membership_id, browser, system, created_at, seen_at)
     SELECT uuid_send(other), person, member, '', '', moment, moment`,
  ],
  [
    'what an import has staged',
    'track_record_staging',
    'import_id',
    '23 hours',
    '25 hours',
    `(import_id, holder, iati_identifier, line, titles,
     year, sectors, territories, roles, parties, counts, language, concepts, words, staged_at)
     SELECT other, '', '', 1, '{}', 2020, '{}', '{}', '{}', '[]', true, 'fr', '[]', '[]', moment`,
  ],
  ['a worker that is silent', 'stations', 'id', '23 hours', '25 hours', '(id, seen_at) SELECT other, moment'],
  [
    'what a webhook was told',
    'webhook_deliveries',
    'id',
    '29 days',
    '31 days',
    `(webhook_id, cause, kind, subject_type, subject_id, created_at)
     SELECT webhook, other::text, 'suggestion-approved', 'suggestion', other, moment`,
  ],
  // guessed a while ago; the hour in which they count is over either way
  [
    'codes tried from a phone',
    'sms_tries',
    'phone_hash',
    '23 hours',
    '25 hours',
    '(phone_hash, since) SELECT uuid_send(other), moment',
  ],
] as const;

describe('In time', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url);
  });
  afterAll(() => system.stop());

  const row = async (sql: string, parameters: readonly unknown[]) => {
    const [found] = await system.storage.transaction(WORKER, (tx) =>
      tx.query<Record<string, unknown>>(sql, parameters),
    );
    return found;
  };
  /** A person whose membership of an organisation in this state began and ended so many days ago. */
  const aPerson = async (status: string, began: number, ended: number | null) => {
    const { organisationId, membershipId } = await system.account();
    const person = await row(
      `WITH o AS (UPDATE organisations SET status = $2 WHERE id = $1),
            m AS (UPDATE memberships SET created_at = now() - make_interval(days => $4),
                         ended_at = now() - make_interval(days => $5) WHERE id = $3 RETURNING person_id)
       UPDATE people SET created_at = now() - make_interval(days => $4) WHERE id = (SELECT person_id FROM m) RETURNING id`,
      [organisationId, status, membershipId, began, ended],
    );
    return String(person?.['id']);
  };
  /** Somebody who was invited so many days ago, and has not come. */
  const anInvited = async (days: number) => {
    const id = await aPerson('verified', days, null);
    await row('UPDATE memberships SET joined_at = NULL WHERE person_id = $1 RETURNING id', [id]);
    return id;
  };
  const isErased = async (id: string) =>
    (await row('SELECT erased_at IS NOT NULL AS erased FROM people WHERE id = $1', [id]))?.['erased'];
  /** With its mail and its SMS in one transaction: upkeep goes on meanwhile. */
  const aNotice = async (read: number | null, created: number, mail: 'sent' | 'waiting' | 'none') => {
    const { membershipId } = await system.account();
    return system.storage.transaction(WORKER, async (tx) => {
      const [notice] = await tx.query<{ id: string }>(
        `INSERT INTO notices (membership_id, kind, subject_type, subject_id, cause, read_at, created_at)
         VALUES ($1, 'organisation-verified', 'organisation', $1, $2, now() - make_interval(days => $3),
                 now() - make_interval(days => $4)) RETURNING id`,
        [membershipId, randomUUID(), read, created],
      );
      const id = String(notice?.id);
      if (mail !== 'none') {
        await tx.query(
          `WITH mail AS (INSERT INTO mails (person_id, subject_type, subject_id, sent_at, opened_at)
             SELECT person_id, 'organisation', id, ${mail === 'sent' ? 'now()' : 'NULL'}, now() - make_interval(days => $3)
             FROM memberships WHERE id = $1 RETURNING id)
           UPDATE notices SET mail_id = mail.id FROM mail WHERE notices.id = $2`,
          [membershipId, id, created],
        );
      }
      // one that never left, as where there is no gateway, keeps nothing
      await tx.query('INSERT INTO sms (notice_id) VALUES ($1)', [id]);
      return id;
    });
  };

  it('people go a year after their last membership, an application that was never let in or an invitation; others stay', async () => {
    const stay = await Promise.all([
      aPerson('verified', 1_000, null),
      aPerson('verified', 1_000, 300),
      aPerson('applied', 300, null),
      aPerson('suspended', 300, null),
      anInvited(300),
    ]);
    const go = await Promise.all([
      aPerson('verified', 1_000, 400),
      aPerson('applied', 400, null),
      aPerson('suspended', 400, null),
      anInvited(400),
    ]);
    await until('the others to be forgotten', async () => (await Promise.all(go.map(isErased))).every(Boolean));
    expect(await Promise.all(stay.map(isErased))).toEqual(stay.map(() => false));
    const log = await row(`SELECT count(*)::integer AS count FROM log WHERE action = 'person.forget'`, []);
    expect(log?.['count']).toBe(go.length);
  });

  it('an organisation that was let in once keeps its people while it is suspended', async () => {
    const { organisationId, membershipId } = await system.account();
    await row(
      `WITH d AS (INSERT INTO organisation_decisions (organisation_id, action) VALUES ($1, 'verify')),
            o AS (UPDATE organisations SET status = 'suspended' WHERE id = $1),
            m AS (UPDATE memberships SET created_at = now() - interval '3 years' WHERE id = $2 RETURNING person_id)
       UPDATE people SET created_at = now() - interval '3 years' WHERE id = (SELECT person_id FROM m) RETURNING id`,
      [organisationId, membershipId],
    );
    const other = await aPerson('verified', 1_000, 400);
    await until('another to be forgotten', async () => isErased(other));
    const person = await row('SELECT person_id FROM memberships WHERE id = $1', [membershipId]);
    expect(await isErased(String(person?.['person_id']))).toBe(false);
  });

  it('notices go a year after they were read, two after they were written, unless their mail still waits; mails and SMS with them', async () => {
    const stay = await Promise.all([
      aNotice(300, 400, 'sent'),
      aNotice(null, 400, 'none'),
      aNotice(400, 800, 'waiting'),
    ]);
    const go = await Promise.all([aNotice(370, 400, 'sent'), aNotice(null, 800, 'none'), aNotice(370, 400, 'none')]);
    const left = async (ids: readonly string[]) =>
      (await system.storage.read('SELECT 1 FROM notices WHERE id = ANY($1::uuid[])', [ids])).length;
    const count = async (table: 'mails' | 'sms') =>
      (await row(`SELECT count(*)::integer AS count FROM ${table}`, []))?.['count'];
    await until('them to go', async () => (await left(go)) === 0);
    expect(await left(stay)).toBe(stay.length);
    expect([await count('mails'), await count('sms')]).toEqual([2, stay.length]);
  });

  it('what is kept for a while is kept so long and no longer; a message that was never done, however old', async () => {
    const { organisationId, membershipId } = await system.account();
    await row(
      `INSERT INTO webhooks (organisation_id, url, kinds, secret) VALUES ($1, 'https://penc.example/', '{}', '') RETURNING id`,
      [organisationId],
    );
    const made = (table: string, key: string, values: string, age: string) =>
      row(
        `WITH the AS (SELECT m.id AS member, m.person_id AS person, now() - $2::interval AS moment, gen_random_uuid() AS other,
                             (SELECT id FROM webhooks) AS webhook
                      FROM memberships m WHERE m.id = $1)
         INSERT INTO ${table} ${values} FROM the RETURNING ${key} AS key`,
        [membershipId, age],
      );
    const there = async (table: string, key: string, one: Record<string, unknown> | undefined) =>
      (await row(`SELECT 1 FROM ${table} WHERE ${key} = $1`, [one?.['key']])) !== undefined;
    const failed = await made(
      'outbox',
      'id',
      `(message, payload, created_at, failed_at) SELECT 'posting-changed', '{}', moment, moment`,
      '1 year',
    );
    const kept = await Promise.all(
      KEPT.map(async ([what, table, key, stays, goes, values]) => {
        const [young, old] = await Promise.all([stays, goes].map((age) => made(table, key, values, age)));
        return { what, table, key, young, old };
      }),
    );
    const left = async (which: 'young' | 'old') => {
      const found = await Promise.all(
        kept.map(async (one) => ((await there(one.table, one.key, one[which])) ? [one.what] : [])),
      );
      return found.flat();
    };
    await until('what is old to go', async () => (await left('old')).length === 0);
    expect(await left('young')).toEqual(kept.map(({ what }) => what));
    expect(await there('outbox', 'id', failed)).toBe(true);
  });

  it('a spreadsheet that was sent and never posted goes after a week, one that was posted stays', async () => {
    const { organisationId, membershipId } = await system.account();
    const batch = async (days: number, status: string) => {
      const kept = await row(
        `INSERT INTO import_batches (organisation_id, membership_id, kind, language, columns, status, content, created_at)
         VALUES ($1, $2, 'need', 'fr', '[]', $3, CASE WHEN $3 = 'uploaded' THEN '{}'::jsonb END,
                 now() - make_interval(days => $4)) RETURNING id`,
        [organisationId, membershipId, status, days],
      );
      return String(kept?.['id']);
    };
    const stay = await Promise.all([batch(6, 'uploaded'), batch(400, 'committed')]);
    const goes = await batch(8, 'uploaded');
    const there = async (id: string) =>
      (await row('SELECT 1 AS one FROM import_batches WHERE id = $1', [id])) !== undefined;
    await until('the old one to be gone', async () => !(await there(goes)));
    expect(await Promise.all(stay.map(there))).toEqual([true, true]);
  });
});
