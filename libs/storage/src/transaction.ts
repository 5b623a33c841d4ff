import { IdempotencyKeyReused, Unavailable } from '@penc/domain';
import type { Pool } from 'pg';
import type { DataSource, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { isAway, isRetriable } from './connection/failures';
import { Hints } from './connection/hints';
import { type Found, Lookup } from './connection/lookup';
import { Session } from './connection/session';
import { Statements } from './connection/statements';

/** On whose behalf Postgres is written. */
export interface Actor {
  /** Null for the worker. */
  readonly membershipId: string | null;
}
export const WORKER: Actor = { membershipId: null };

export const LOG_SUBJECTS = [
  'need',
  'offer',
  'suggestion',
  'partnership',
  'organisation',
  'membership',
  'person',
  'session',
  'api-key',
  'webhook',
  'weights',
  'message',
] as const;
export type LogSubject = (typeof LOG_SUBJECTS)[number];

/** What happened, for the append-only log: ids and codes, never personal data. */
export interface LogEntry {
  readonly action: string;
  readonly subject: { readonly type: LogSubject; readonly id: string };
  /** Whose log it is beside the admins'. */
  readonly organisationIds: readonly string[];
  readonly territories: readonly string[];
  readonly details?: Readonly<Record<string, unknown>>;
  /** Whose membership did it, where the transaction began on nobody's behalf: at a sign-in. */
  readonly by?: string;
}

/** Where rows are read: outside of any transaction (`Storage`), or inside one, with what it has written (`Transaction`). */
export interface Reads {
  read<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** A running transaction: all that a write may touch goes through here. */
export class Transaction implements Reads {
  /** Channels whose listeners are told after the commit. */
  readonly hints = new Set<string>();

  constructor(
    readonly actor: Actor,
    private readonly session: Session,
  ) {}

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.session.manager.getRepository(entity);
  }

  /** Rows of a SELECT or of RETURNING. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.session.query<Row>(sql, parameters);
  }

  /** As `query`, for what is read inside and outside of transactions alike. */
  read<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.query<Row>(sql, parameters);
  }

  /** A statement whose rows nobody needs: it is not waited for, and should it fail, nothing is committed. */
  send(sql: string, parameters: readonly unknown[] = []): void {
    this.session.send(sql, parameters);
  }

  /**
   * As `query`, for the last statement of all: what was sent before is committed with it, in the same journey. Whatever
   * fails afterwards takes nothing back, and nothing more can be written.
   */
  last<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.session.last<Row>(sql, parameters);
  }

  async log(entry: LogEntry): Promise<void> {
    this.send(INSERT_LOG, this.logValues(entry));
  }

  /** The parameters of INSERT_LOG, for a statement that holds it. */
  logValues(entry: LogEntry): readonly unknown[] {
    return [
      this.actor.membershipId ?? entry.by ?? null,
      entry.action,
      entry.subject.type,
      entry.subject.id,
      [...new Set(entry.organisationIds)],
      [...new Set(entry.territories)],
      JSON.stringify(entry.details ?? {}),
    ];
  }
}

/** What `log` sends. */
export const INSERT_LOG = `
  INSERT INTO log (membership_id, action, subject_type, subject_id, organisation_ids, territories, details)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

/** Names a request that may come twice: the caller's key, and a fingerprint of what was asked. */
export interface RequestKey {
  readonly key: string;
  readonly fingerprint: Buffer;
}

const ATTEMPTS = 5;

/** The one way to Postgres: every statement of the product runs inside `transaction` or `read`. */
export class Storage implements Reads {
  private readonly statements = new Statements();
  private readonly lookups = new Map<string, Lookup<Found>>();
  private readonly pool: Pool;
  private readonly hints: Hints;

  constructor(readonly dataSource: DataSource) {
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
    this.hints = new Hints(this.pool);
  }

  /**
   * Runs `work` in one transaction; again from the start after a deadlock or a serialisation failure,
   * so `work` must have no effect outside Postgres. Throws Unavailable while Postgres is away.
   */
  async transaction<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(actor, work);
      } catch (error) {
        if (isAway(error)) throw new Unavailable(5);
        if (!isRetriable(error) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private async attempt<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const session = await Session.begin(this.dataSource, this.statements);
    try {
      const tx = new Transaction(actor, session);
      const result = await this.workOrRollBack(session, () => work(tx));
      await session.commit();
      if (tx.hints.size > 0) this.hints.tell(tx.hints);
      return result;
    } finally {
      await session.release();
    }
  }

  private async workOrRollBack<T>(session: Session, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw await session.rollback(error);
    }
  }

  /** One statement, outside any transaction. */
  async read<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    try {
      const { rows } = await this.pool.query<Record<string, unknown>>(this.statements.of(sql, parameters));
      return rows as Row[];
    } catch (error) {
      throw isAway(error) ? new Unavailable(5) : error;
    }
  }

  /**
   * As `read`, the one row of a key, by a statement that finds the rows of many: of the keys `$1::bytea[]`, each row
   * saying as `asked` in hexadecimal digits which one it is of.
   */
  lookUp<Row>(sql: string, key: Buffer): Promise<(Row & Found) | undefined> {
    const lookup = this.lookups.get(sql) ?? new Lookup<Found>((keys) => this.read(sql, [keys]));
    this.lookups.set(sql, lookup);
    return lookup.row(key) as Promise<(Row & Found) | undefined>;
  }

  /**
   * Like `transaction`, but the same key of the same member has its effect once: a second call, even
   * a concurrent one, waits for the first and gets its answer. Another request under the same key is
   * refused with IdempotencyKeyReused. `T` must survive JSON.
   */
  once<T>(
    actor: Actor & { readonly membershipId: string },
    request: RequestKey | null,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    if (!request) return this.transaction(actor, work);
    return this.transaction(actor, async (tx) => {
      const [claimed] = await tx.query(
        `INSERT INTO idempotency_keys (membership_id, key, fingerprint) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING key`,
        [actor.membershipId, request.key, request.fingerprint],
      );
      if (!claimed) return earlierAnswer<T>(tx, request);
      const answer = await work(tx);
      tx.send('UPDATE idempotency_keys SET response = $3 WHERE membership_id = $1 AND key = $2', [
        actor.membershipId,
        request.key,
        JSON.stringify(answer),
      ]);
      return answer;
    });
  }
}

async function earlierAnswer<T>(tx: Transaction, request: RequestKey): Promise<T> {
  const [earlier] = await tx.query<{ fingerprint: Buffer; response: T }>(
    'SELECT fingerprint, response FROM idempotency_keys WHERE membership_id = $1 AND key = $2',
    [tx.actor.membershipId, request.key],
  );
  if (!earlier || !earlier.fingerprint.equals(request.fingerprint)) throw new IdempotencyKeyReused();
  return earlier.response;
}
