import { Unavailable } from '@penc/domain';
import {
  BadPayload,
  QUEUES,
  type QueueName,
  fail,
  handBack,
  messageNamed,
  payloadOf,
  triedAgainIn,
  undone,
} from '@penc/messages';
import { Metrics } from '@penc/platform';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Job, UnrecoverableError, type Worker } from 'bullmq';
import type { JobData, QueueBackend } from './backend';
import { HandlerGap, Handlers } from './handles';
import { BACKEND } from './tokens';

const BREATH_SECONDS = 1;

/** Takes jobs from the queues and gives each to the handler of its message. */
@Injectable()
export class Runner {
  private readonly logger = new Logger(Runner.name);
  private workers: Worker<JobData>[] = [];

  constructor(
    private readonly storage: Storage,
    private readonly handlers: Handlers,
    private readonly metrics: Metrics,
    @Inject(BACKEND) private readonly backend: QueueBackend,
  ) {}

  async start(): Promise<void> {
    this.workers = QUEUES.map((name) => this.open(name));
    await this.backend.ready();
    for (const worker of this.workers) {
      worker.run().catch((error: unknown) => this.logger.warn(`worker ${worker.name}: ${String(error)}`));
    }
  }

  /** Waits for the jobs that run; what waits stays in the queue. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private open(name: QueueName): Worker<JobData> {
    const worker = this.backend.worker(name, (job) => this.process(job));
    worker.on('error', (error) => this.logger.warn(`worker ${name}: ${error.message}`));
    worker.on('failed', (job, error) => void this.recordFailure(job, error));
    return worker;
  }

  private async process(job: Job<JobData>): Promise<void> {
    const stop = this.metrics.handledSeconds.startTimer({ message: job.name });
    try {
      await this.handle(job);
      stop({ outcome: 'done' });
    } catch (error) {
      stop({ outcome: 'failed' });
      const hopeless = error instanceof BadPayload || error instanceof HandlerGap;
      throw hopeless ? new UnrecoverableError(error.message) : error;
    }
  }

  private async handle(job: Job<JobData>): Promise<void> {
    const message = messageNamed(job.name);
    if (!message) throw new HandlerGap(`unknown message ${job.name}`);
    const waiting = await undone(this.storage, idsOf(job));
    const deliveries = job.data.deliveries
      .filter(({ outboxId }) => waiting.has(outboxId))
      .map(({ outboxId, payload }) => ({ outboxId, payload: payloadOf(message, payload) }));
    if (deliveries.length > 0) await this.handlers.for(job.name)(deliveries);
  }

  /** If this cannot be written down, the message is dispatched again all the same. */
  private async recordFailure(job: Job<JobData> | undefined, error: Error): Promise<void> {
    if (!job) return;
    this.logger.warn(`${job.name} ${job.id}: ${error.message}`);
    await this.storage
      .transaction(WORKER, (tx) => afterFailure(tx, job, error))
      .catch((reason: unknown) => this.logger.error(`failure not recorded: ${String(reason)}`));
  }
}

function idsOf({ data }: Job<JobData>): readonly string[] {
  return data.deliveries.map(({ outboxId }) => outboxId);
}

/** After the last try of one message: a dead letter. */
async function afterFailure(tx: Transaction, job: Job<JobData>, error: Error): Promise<void> {
  const [outboxId = '', ...others] = idsOf(job);
  // that Postgres was away says nothing of the message: it starts anew, now that Postgres is back;
  // nor does a failure of several say which of them is at fault: from now on each comes alone
  if (error instanceof Unavailable || others.length > 0) return handBack(tx, idsOf(job), BREATH_SECONDS);
  const last = error instanceof UnrecoverableError || job.attemptsMade >= (job.opts.attempts ?? 1);
  if (!last) return triedAgainIn(tx, outboxId, waitOf(job) / 1_000);
  await fail(tx, outboxId, error.stack ?? error.message);
}

/** How long BullMQ waits before the next try, in milliseconds. */
function waitOf(job: Job<JobData>): number {
  return (messageNamed(job.name)?.retry.backoffMs ?? 0) * 2 ** (job.attemptsMade - 1);
}
