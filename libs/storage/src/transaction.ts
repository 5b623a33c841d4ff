import { IdempotencyKeyReused, Unavailable } from '@penc/domain';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { isAway, isRetriable } from './failures';

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
] as const;
type LogSubject = (typeof LOG_SUBJECTS)[number];

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

/** A running transaction: all that a write may touch goes through here. */
export class Transaction {
  constructor(
    readonly actor: Actor,
    private readonly manager: EntityManager,
  ) {}

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Rows of a SELECT or of RETURNING. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result: unknown = await this.manager.query(sql, [...parameters]);
    // TypeORM answers [rows, count] for UPDATE and DELETE, the rows alone for the rest
    if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') {
      return result[0] as Row[];
    }
    return result as Row[];
  }

  async log(entry: LogEntry): Promise<void> {
    await this.query(
      `INSERT INTO log (membership_id, action, subject_type, subject_id, organisation_ids, territories, details)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        this.actor.membershipId ?? entry.by ?? null,
        entry.action,
        entry.subject.type,
        entry.subject.id,
        [...new Set(entry.organisationIds)],
        [...new Set(entry.territories)],
        JSON.stringify(entry.details ?? {}),
      ],
    );
  }
}

/** Names a request that may come twice: the caller's key, and a fingerprint of what was asked. */
export interface RequestKey {
  readonly key: string;
  readonly fingerprint: Buffer;
}

const ATTEMPTS = 5;

/** The one way to Postgres: every statement of the product runs inside `transaction` or `read`. */
export class Storage {
  constructor(readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction; again from the start after a deadlock or a serialisation failure,
   * so `work` must have no effect outside Postgres. Throws Unavailable while Postgres is away.
   */
  async transaction<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.dataSource.transaction((manager) => work(new Transaction(actor, manager)));
      } catch (error) {
        if (isAway(error)) throw new Unavailable(5);
        if (!isRetriable(error) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** One statement, outside any transaction. */
  async read<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    try {
      return await this.dataSource.query<Row[]>(sql, [...parameters]);
    } catch (error) {
      throw isAway(error) ? new Unavailable(5) : error;
    }
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
      await tx.query('UPDATE idempotency_keys SET response = $3 WHERE membership_id = $1 AND key = $2', [
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
