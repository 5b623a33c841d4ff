import { type OutboxRow, OUTBOX_CHANNEL, QUEUES, type QueueName, claim, fail, messageNamed } from '@penc/messages';
import { type Config, Metrics } from '@penc/platform';
import { Storage, WORKER } from '@penc/storage';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Client } from 'pg';
import { type JobData, type QueueBackend } from './backend';
import { jobOf, parcelsOf } from './parcels';
import { BACKEND, CONFIG } from './tokens';

const BATCH = 200;
/** A NOTIFY is only a hint: it is lost when nobody listens, and says nothing of rows that become due later. */
const POLL_MS = 1_000;
const QUEUE_ANSWER_MS = 5_000;

/** Turns due outbox rows into jobs. Any number of relays may run. */
@Injectable()
export class Relay {
  private readonly logger = new Logger(Relay.name);
  private readonly queues = new Map<QueueName, Queue<JobData>>();
  private listener: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private hinted = false;
  private stopped = false;

  constructor(
    private readonly storage: Storage,
    private readonly metrics: Metrics,
    @Inject(BACKEND) private readonly backend: QueueBackend,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async start(): Promise<void> {
    for (const name of QUEUES) {
      const queue = this.backend.queue(name);
      queue.on('error', (error) => this.logger.warn(`queue ${name}: ${error.message}`));
      this.queues.set(name, queue);
    }
    await this.backend.ready();
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.running;
    await this.listener?.end().catch(() => undefined);
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  /** Relays now, or once more after the round that runs. */
  private wake(): void {
    if (this.hinted || this.stopped) return;
    this.hinted = true;
    this.running = this.running.then(async () => {
      this.hinted = false;
      await this.listen();
      await this.relayAll().catch((error: unknown) => this.logger.warn(`relay: ${String(error)}`));
    });
  }

  private async relayAll(): Promise<void> {
    while (!this.stopped && (await this.relayBatch()) === BATCH);
  }

  /**
   * The jobs are added before the claim is committed: if the process dies between, the rows are claimed
   * again under the same job ids, which the queue ignores or which are done already.
   */
  private relayBatch(): Promise<number> {
    return this.storage.transaction(WORKER, async (tx) => {
      const rows = await claim(tx, BATCH);
      for (const row of rows)
        if (!messageNamed(row.message)) await fail(tx, row.id, `no message is named ${row.message}`);
      await Promise.all(
        QUEUES.map((name) =>
          this.add(
            name,
            rows.filter((row) => messageNamed(row.message)?.queue === name),
          ),
        ),
      );
      for (const row of rows) this.metrics.relayed.inc({ message: row.message });
      return rows.length;
    });
  }

  private async add(name: QueueName, rows: readonly OutboxRow[]): Promise<void> {
    const queue = this.queues.get(name);
    if (!queue || rows.length === 0) return;
    await inTime(queue.addBulk(parcelsOf(rows).map(jobOf)), QUEUE_ANSWER_MS);
  }

  private async listen(): Promise<void> {
    if (this.listener || this.stopped) return;
    const client = new Client({
      connectionString: this.config.databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('notification', () => this.wake());
    client.on('error', () => (this.listener = null));
    client.on('end', () => (this.listener = null));
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      this.listener = client;
    } catch (error) {
      this.logger.warn(`not listening: ${String(error)}`);
      client.end().catch(() => undefined);
    }
  }
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the queue has not answered within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
