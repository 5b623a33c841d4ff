import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Account } from '../../../../test/system/accounts';
import { EventReader } from '../../../../test/system/visitors/event-reader';
import { tell } from '../../../../test/system/watching/notices';
import { sessionOf } from '../../../../test/system/visitors/signed-in-visitor';
import { type System, startSystem } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import { Visitor } from '../../../../test/system/visitors/visitor';
import { database } from '../../../../test/world';

describe('The stream of events', () => {
  const db = database();
  let system: System;
  let other: System;
  let account: Account;
  const readers: EventReader[] = [];

  beforeAll(async () => {
    // two api processes, as far as Postgres can tell
    system = await startSystem(db.url, { workers: 0 });
    other = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => Promise.all([system.stop(), other.stop()]));
  beforeEach(async () => {
    account = await system.account();
  });
  afterEach(() => {
    for (const reader of readers.splice(0)) reader.close();
  });

  async function open(at: System = system, lastEventId?: string): Promise<EventReader> {
    const reader = await EventReader.open(at.baseUrl, account, lastEventId);
    readers.push(reader);
    await reader.begun();
    return reader;
  }
  const noticeIds = async () => {
    const { body } = await account.client.get<{ items: { id: string }[] }>('/notices?limit=100');
    return body.items.map(({ id }) => id).toReversed();
  };
  const heard = (reader: EventReader, count: number) =>
    until(`${count} notices`, async () => reader.notices.length >= count);
  /** However many came before it: whatever runs in the cluster holds the horizon back, which a new stream begins at. */
  const toldOf = (reader: EventReader, id = '') => until(`notice ${id}`, async () => reader.notices.at(-1) === id);

  it('begins with the count of unread notices, then tells each new one, and what is read', async () => {
    await tell(system, [account]);
    const stream = await open();
    expect(stream.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(stream.unread).toBe(1);
    await tell(system, [account]);
    const [old, fresh] = await noticeIds();
    await toldOf(stream, fresh);
    await until('the new count', async () => stream.unread === 2);
    await account.client.post(`/notices/${old}/read`);
    await toldOf(stream, old);
    await until('the count to fall', async () => stream.unread === 1);
    expect(stream.events.findLast(({ event }) => event === 'notice')?.data.readAt).not.toBeNull();
  });

  it('is the caller’s alone', async () => {
    const stream = await open();
    const stranger = await system.account();
    await tell(system, [stranger]);
    await tell(system, [account]);
    await heard(stream, 1);
    expect(stream.notices).toEqual(await noticeIds());
  });

  it('goes on after the last event, in another process too: nothing missed, nothing twice', async () => {
    const first = await open();
    await tell(system, [account]);
    await heard(first, 1);
    const lastId = first.lastId;
    first.close();
    for (let index = 0; index < 5; index++) await tell(system, [account]);
    const second = await open(other, lastId);
    await heard(second, 5);
    await tell(system, [account]);
    await heard(second, 6);
    expect([...first.notices, ...second.notices]).toEqual(await noticeIds());
  });

  it('begins anew where an older backup was restored, to which the last event is yet to come', async () => {
    await tell(system, [account]);
    const [now] = await system.storage.read<{ xid: string }>('SELECT pg_current_xact_id()::text AS xid');
    const stream = await open(system, `${BigInt(now?.xid ?? 0) + 1_000_000n}-1`);
    await tell(system, [account]);
    const [, second] = await noticeIds();
    await toldOf(stream, second);
    // from then on, its place is one that this database knows
    const again = await open(other, stream.lastId);
    await tell(system, [account]);
    await heard(again, 1);
    expect(again.notices).toEqual((await noticeIds()).slice(2));
  });

  it('does not miss what is committed late, after others with higher numbers', async () => {
    const stream = await open();
    const slow = new Client({ connectionString: db.url });
    await slow.connect();
    const late = randomUUID();
    await slow.query('BEGIN');
    await slow.query(
      `INSERT INTO notices (id, membership_id, kind, subject_type, subject_id, cause)
       VALUES ($1, $2, 'suggestion-declined', 'suggestion', $1, 'late')`,
      [late, account.membershipId],
    );
    await tell(system, [account]);
    // whoever connects meanwhile, or resumes from there, must not miss it either
    const meanwhile = await open(other);
    await slow.query('COMMIT');
    await slow.end();
    await Promise.all([heard(stream, 2), heard(meanwhile, 2)]);
    expect(stream.notices[0]).toBe(late);
    expect(new Set(stream.notices)).toEqual(new Set(await noticeIds()));
    expect(meanwhile.notices).toEqual(stream.notices);
  });

  it('tells what many write at once, each once, across reconnections between two processes', async () => {
    const told: string[] = [];
    let stream = await open();
    const writing = Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let index = 0; index < 15; index++) await tell(system, [account]);
      }),
    );
    for (let turn = 0; turn < 6; turn++) {
      const before = stream.notices.length;
      await until(
        'some more',
        async () => stream.notices.length > before || told.length + stream.notices.length === 120,
      );
      const lastId = stream.lastId;
      stream.close();
      told.push(...stream.notices);
      stream = await open(turn % 2 === 0 ? other : system, lastId);
    }
    await writing;
    await until('all of them', async () => told.length + stream.notices.length >= 120);
    told.push(...stream.notices);
    const rows = await system.storage.read<{ id: string }>('SELECT id FROM notices WHERE membership_id = $1', [
      account.membershipId,
    ]);
    expect(told).toHaveLength(120);
    expect(new Set(told)).toEqual(new Set(rows.map(({ id }) => id)));
  });

  it('has a limit a caller, and refuses an event that it never gave out', async () => {
    for (let index = 0; index < 5; index++) await open();
    const sixth = await account.client.get<{ code: string }>('/events');
    expect([sixth.status, sixth.body.code]).toEqual([429, 'too-many-requests']);
    readers.splice(0).forEach((reader) => reader.close());
    const bad = await account.client.get<{ errors: object[] }>('/events', { headers: { 'last-event-id': '1; --' } });
    expect(bad.body.errors).toMatchObject([{ pointer: '/Last-Event-ID', code: 'bad-event-id' }]);
    expect((await system.anyone.get('/events')).status).toBe(401);
  });

  describe('ends at once, in every process, and tells nothing that came afterwards', () => {
    let session: Visitor;
    let tokens: string[];
    let admin: Account;
    /** The same person by its key, and twice by session. */
    let byKey: EventReader;
    let bySession: EventReader;
    let byOther: EventReader;

    beforeEach(async () => {
      tokens = await Promise.all([sessionOf(system, account), sessionOf(system, account)]);
      session = new Visitor(system.baseUrl);
      session.cookie = tokens[0] ?? '';
      admin = await system.account({ role: 'admin' });
      byKey = await open(other);
      [bySession, byOther] = (await Promise.all(tokens.map(openBySession))) as [EventReader, EventReader];
    });
    async function openBySession(token: string): Promise<EventReader> {
      const reader = await EventReader.ofSession(other.baseUrl, token);
      readers.push(reader);
      await reader.begun();
      return reader;
    }
    const me = async () => (await account.client.get<{ personId: string }>('/me')).body.personId;
    const others = (gone: EventReader) => [byKey, bySession, byOther].filter((one) => one !== gone);
    async function expectOver(...gone: EventReader[]): Promise<void> {
      await tell(system, [account]);
      await until('them to end', async () => gone.every(({ closed }) => closed));
      expect(gone.flatMap(({ notices }) => notices)).toEqual([]);
    }
    async function expectToStay(...there: EventReader[]): Promise<void> {
      await tell(system, [account]);
      await Promise.all(there.map((one) => heard(one, 2)));
      expect(there.map(({ closed }) => closed)).toEqual(there.map(() => false));
    }

    it('where its key is revoked', async () => {
      const { body } = await session.get<{ items: { id: string }[] }>('/api-keys');
      expect((await session.delete(`/api-keys/${body.items[0]?.id}`)).status).toBe(204);
      await expectOver(byKey);
      await expectToStay(...others(byKey));
    });

    it('where its session is signed out', async () => {
      expect((await session.post('/sign-out')).status).toBe(204);
      await expectOver(bySession);
      await expectToStay(...others(bySession));
    });

    it('where its session acts for another membership', async () => {
      const elsewhere = await system.account();
      await system.storage.read('UPDATE memberships SET person_id = $1 WHERE id = $2 RETURNING id', [
        await me(),
        elsewhere.membershipId,
      ]);
      expect((await session.post('/me/membership', { membershipId: elsewhere.membershipId })).status).toBe(200);
      await expectOver(bySession);
      await expectToStay(...others(bySession));
    });

    it('where its organisation is suspended', async () => {
      const path = `/organisations/${account.organisationId}/suspend`;
      expect((await admin.client.post(path, { revision: 1, reason: 'misuse' })).status).toBe(200);
      await expectOver(byKey, bySession, byOther);
    });

    it('where its person is erased', async () => {
      expect((await session.delete(`/people/${await me()}?confirm=erase`)).status).toBe(204);
      await expectOver(byKey, bySession, byOther);
    });
  });

  it('needs no connection to Postgres a stream', async () => {
    const accounts = await Promise.all(Array.from({ length: 30 }, () => system.account()));
    const count = async () => {
      const [row] = await system.storage.read<{ count: number }>(
        'SELECT count(*)::integer AS count FROM pg_stat_activity WHERE datname = current_database()',
      );
      return row?.count ?? 0;
    };
    const streams = await Promise.all(accounts.map((one) => EventReader.open(system.baseUrl, one)));
    readers.push(...streams);
    await Promise.all(streams.map((stream) => stream.begun()));
    await tell(system, accounts);
    await Promise.all(streams.map((stream) => heard(stream, 1)));
    // two pools of the apis, those of the tests, two listeners
    expect(await count()).toBeLessThanOrEqual(8 + 8 + 4 + 4 + 2);
  });

  it('ends when the api does', async () => {
    const short = await startSystem(db.url, { workers: 0 });
    const stream = await open(short);
    await short.stop();
    await until('the stream to end', async () => stream.closed);
    expect(stream.unread).toBe(0);
  });

  it('that begins as the api ends is one that ends, so that its reader comes again', async () => {
    const short = await startSystem(db.url, { workers: 0 });
    const stream = await open(short);
    const held = new Client({ connectionString: db.url });
    await held.connect();
    await held.query('BEGIN; LOCK TABLE notices');
    const late = EventReader.open(short.baseUrl, account);
    await until('the count of unread notices to wait', async () => {
      const waiting = await system.storage.read(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
           AND query LIKE '%read_at IS NULL) AS count%'`,
      );
      return waiting.length === 1;
    });
    const stopping = short.stop();
    await until('the api to end', async () => stream.closed);
    await held.query('COMMIT');
    await held.end();
    const reader = await late;
    expect(reader.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    await until('it to end', async () => reader.closed);
    await stopping;
  });
});
