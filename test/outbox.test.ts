import { OUTBOX_CHANNEL, messages, payloadOf, put } from '@penc/messages';
import { WORKER } from '@penc/storage';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { QueueBackend } from '../apps/worker/src/queue/backend';
import { jobOf } from '../apps/worker/src/queue/parcels';
import { BACKEND } from '../apps/worker/src/queue/tokens';
import { aNeed } from './system/square/postings';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { database } from './world';

interface Row {
  readonly id: string;
  readonly dispatches: number;
  readonly done: boolean;
  readonly failed: boolean;
  readonly last_error: string | null;
}

describe('The outbox', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url);
  });
  afterAll(() => system.stop());

  const row = async (id: string) => {
    const [found] = await system.storage.read<Row>(
      `SELECT id::text, dispatches, done_at IS NOT NULL AS done, failed_at IS NOT NULL AS failed, last_error FROM outbox WHERE id = $1`,
      [id],
    );
    return found as Row;
  };
  const insert = async (message: string, payload: object, more = '') => {
    const [made] = await system.storage.read<{ id: string }>(
      `INSERT INTO outbox (message, payload${more ? ', dispatches, dispatched_at' : ''})
       VALUES ($1, $2${more}) RETURNING id::text`,
      [message, JSON.stringify(payload)],
    );
    return String(made?.id);
  };
  const waits = async (message: string) => {
    const rows = await system.storage.read(
      'SELECT id FROM outbox WHERE message = $1 AND done_at IS NULL AND failed_at IS NULL',
      [message],
    );
    return rows.length > 0;
  };
  const aPosting = async () => {
    const account = await system.account();
    return (await account.client.post<{ id: string }>('/needs', aNeed())).body.id;
  };

  it('a message is put with its change, or not at all', async () => {
    const before = await system.storage.read('SELECT id FROM outbox');
    const attempt = system.storage.transaction(WORKER, async (tx) => {
      await put(tx, messages.postingChanged, { postingId: randomUUID() });
      throw new Error('the change has failed');
    });
    await expect(attempt).rejects.toThrow('the change has failed');
    expect(await system.storage.read('SELECT id FROM outbox')).toHaveLength(before.length);
  });

  it('a payload that does not fit is refused before it is put', async () => {
    expect(() => payloadOf(messages.postingChanged, { postingId: 'x' })).toThrow('posting-changed');
    expect(() => payloadOf(messages.postingChanged, { postingId: randomUUID(), name: 'x' })).toThrow('posting-changed');
  });

  it('what the queue has lost is dispatched again and done', async () => {
    const lost = { postingId: await aPosting(), entered: 1 };
    const id = await insert('suggestions-ready', lost, `, 1, now() - interval '1 hour'`);
    await until('the lost message to be done', async () => (await row(id)).done);
    expect((await row(id)).dispatches).toBeGreaterThan(1);
  });

  it('a hopeless message becomes a dead letter, and an UPDATE revives it', async () => {
    const id = await insert('posting-changed', { postingId: 'not an id' });
    await until('the dead letter', async () => (await row(id)).failed);
    expect((await row(id)).last_error).toContain('posting-changed');
    await system.storage.read(
      'UPDATE outbox SET payload = $2, failed_at = NULL, dispatched_at = NULL WHERE id = $1 RETURNING id',
      [id, JSON.stringify({ postingId: await aPosting() })],
    );
    await until('the revived message to be done', async () => (await row(id)).done);
  });

  it('a hopeless message takes none of those with it that one job carries beside it', async () => {
    const postings = [await aPosting(), 'not an id', await aPosting()];
    // a posting's job does whatever waits for the same posting: it would leave the hopeless one alone
    await until('both postings to be scored', async () => !(await waits('posting-changed')));
    const rows = await system.storage.read<{ id: string }>(
      `INSERT INTO outbox (message, payload)
       SELECT 'posting-changed', jsonb_build_object('postingId', p.id) FROM unnest($1::text[]) WITH ORDINALITY AS p(id, place)
       ORDER BY p.place RETURNING id::text`,
      [postings],
    );
    const [first = '', hopeless = '', last = ''] = rows.map(({ id }) => id);
    await until('the dead letter', async () => (await row(hopeless)).failed);
    await until('the others to be done', async () => (await row(first)).done && (await row(last)).done);
    expect((await row(hopeless)).dispatches).toBe(2);
  });

  it('a message whose tries are used up is a dead letter; the queue keeps nothing of it, nor of what is done', async () => {
    const [worker] = system.workers;
    const queue = worker?.get<QueueBackend>(BACKEND).queue('notices');
    const hourAhead = `, 1, now() + interval '1 hour'`;
    const [nothing, well] = [
      { postingId: randomUUID(), entered: 1 },
      { postingId: await aPosting(), entered: 1 },
    ];
    const failing = await insert('suggestions-ready', nothing, hourAhead);
    const doing = await insert('suggestions-ready', well, hourAhead);
    for (const [id, payload] of [
      [failing, nothing],
      [doing, well],
    ] as const) {
      const job = jobOf([{ id, message: 'suggestions-ready', payload, dispatches: 1 }]);
      await queue?.add(job.name, job.data, { ...job.opts, attempts: 1 });
    }
    await until('the dead letter', async () => (await row(failing)).failed);
    await until('the other to be done', async () => (await row(doing)).done);
    expect((await row(failing)).last_error).toContain('posting');
    await until('the queue to be empty', async () => {
      const counts = (await queue?.getJobCounts()) ?? { none: 1 };
      return Object.values(counts).every((count) => count === 0);
    });
    await queue?.close();
  });

  it('tells whoever listens that something has been put, and the worker listens, again and again', async () => {
    const told: string[] = [];
    const listener = new Client({ connectionString: db.url });
    listener.on('notification', ({ channel }) => told.push(channel));
    await listener.connect();
    // in small letters: below, only the worker is looked for
    await listener.query(`listen ${OUTBOX_CHANNEL}`);
    const nothing = { postingId: randomUUID() };
    await system.storage.transaction(WORKER, (tx) => put(tx, messages.postingChanged, nothing));
    await until('the hint', async () => told.includes(OUTBOX_CHANNEL));
    await listener.end();
    const listening = () =>
      until('the worker to listen', async () => {
        const [session] = await system.storage.read<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN ${OUTBOX_CHANNEL}'`,
        );
        return session?.pid;
      });
    const first = await listening();
    await system.storage.read('SELECT pg_terminate_backend($1)', [first]);
    const other = await until('another to listen', async () => {
      const pid = await listening();
      return pid !== first && pid;
    });
    expect(other).not.toBe(first);
  });

  it('a message that nobody knows is a dead letter, not a success', async () => {
    const id = await insert('posting-vanished', {});
    await until('the dead letter', async () => (await row(id)).failed);
    expect((await row(id)).done).toBe(false);
    await system.storage.read('DELETE FROM outbox WHERE id = $1 RETURNING id', [id]);
  });

  it('the log and the decisions are append-only, and postings are never deleted', async () => {
    await aPosting();
    for (const statement of [
      'UPDATE log SET action = $1',
      'DELETE FROM log WHERE action <> $1',
      'DELETE FROM postings WHERE kind <> $1',
      'UPDATE posting_revisions SET content = to_jsonb($1::text)',
    ]) {
      await expect(system.storage.read(statement, ['x'])).rejects.toThrow('append-only');
    }
  });
});
