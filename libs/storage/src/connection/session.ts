import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Statements } from './statements';

/**
 * One transaction on one connection. Statements are written to the socket as they come (pg's pipeline), so that
 * BEGIN, and whatever is sent without waiting for its answer, cost no journey of their own. Postgres runs them in
 * their order: after one has failed it refuses the rest, and COMMIT takes everything back. One that begins and ends with
 * a single statement is a transaction without either.
 */
export class Session {
  private readonly unread: Promise<unknown>[] = [];
  private failure: { readonly error: unknown } | null = null;
  private corked = false;
  private committing: ReturnType<Session['write']> | null = null;
  private begun = false;
  private alone = false;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
    private readonly statements: Statements,
  ) {
    // TypeORM must not open a transaction within ours
    Object.assign(runner, { isTransactionActive: true });
  }

  static async begin(dataSource: DataSource, statements: Statements): Promise<Session> {
    const runner = dataSource.createQueryRunner();
    try {
      return new Session(runner, (await runner.connect()) as PoolClient, statements);
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  get manager(): EntityManager {
    this.beginOnce();
    return this.runner.manager;
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.beginOnce();
    return (await this.write(sql, parameters)).rows as Row[];
  }

  /** A statement whose answer nobody needs: should it fail, so does the commit. */
  send(sql: string, parameters: readonly unknown[] = []): void {
    this.beginOnce();
    this.sendWithin(sql, parameters);
  }

  /** The last statement: COMMIT leaves with it, and both cost one journey. If it is the only one, it needs none. */
  async last<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    this.alone = !this.begun;
    const answer = this.write(sql, parameters);
    this.committing = this.alone ? answer : this.write('COMMIT');
    // told by `commit`, unless the statement itself has failed
    this.committing.catch(() => undefined);
    return (await answer).rows as Row[];
  }

  /** Throws what kept the transaction from being committed. */
  async commit(): Promise<void> {
    if (!this.begun && !this.committing) return;
    const { command } = await (this.committing ?? this.write('COMMIT'));
    await Promise.all(this.unread);
    if (this.failure) throw this.failure.error;
    // a failed statement that somebody has caught: what came before it is lost as well
    if (!this.alone && command !== 'COMMIT')
      throw new Error('a statement of the transaction had failed: it was taken back');
  }

  /** Takes everything back; the error to be told: the first one, not one of those that it brought about. */
  async rollback(cause: unknown): Promise<unknown> {
    if (!this.begun) return cause;
    await (this.committing ?? this.write('ROLLBACK')).catch(() => undefined);
    await Promise.all(this.unread);
    return this.failure ? this.failure.error : cause;
  }

  async release(): Promise<void> {
    Object.assign(this.runner, { isTransactionActive: false });
    await this.runner.release();
  }

  private sendWithin(sql: string, parameters: readonly unknown[] = []): void {
    const answer = this.write(sql, parameters).catch((error: unknown) => {
      this.failure ??= { error };
    });
    this.unread.push(answer);
  }

  private beginOnce(): void {
    if (this.begun) return;
    if (this.alone) throw new Error('the last statement of the transaction was sent');
    this.begun = true;
    this.sendWithin('BEGIN');
  }

  private write(sql: string, parameters: readonly unknown[] = []) {
    this.cork();
    return this.client.query<Record<string, unknown>>(this.statements.of(sql, parameters));
  }

  /** What is written within one turn of the loop leaves in one packet. */
  private cork(): void {
    const { stream } = (this.client as unknown as { connection: { stream: NodeJS.WritableStream & Corkable } })
      .connection;
    if (this.corked) return;
    this.corked = true;
    stream.cork();
    process.nextTick(() => {
      this.corked = false;
      stream.uncork();
    });
  }
}

interface Corkable {
  cork(): void;
  uncork(): void;
}
