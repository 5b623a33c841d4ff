import { BadPayload, QUEUES, type QueueName, fail, isDone, messageNamed, payloadOf } from '@penc/messages';
import { Metrics } from '@penc/platform';
import { Storage, WORKER } from '@penc/storage';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { type Job, UnrecoverableError, type Worker } from 'bullmq';
import type { JobData, QueueBackend } from './backend';
import { HandlerGap, Handlers } from './handles';
import { BACKEND } from './tokens';

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
    const { outboxId, payload } = job.data;
    const message = messageNamed(job.name);
    if (!message) throw new HandlerGap(`unknown message ${job.name}`);
    if (await isDone(this.storage, outboxId)) return;
    await this.handlers.for(job.name)(payloadOf(message, payload), { outboxId });
  }

  /** The last try has failed: a dead letter. If it cannot be recorded, the message is dispatched again later. */
  private async recordFailure(job: Job<JobData> | undefined, error: Error): Promise<void> {
    if (!job) return;
    this.logger.warn(`${job.name} ${job.id}: ${error.message}`);
    const last = error instanceof UnrecoverableError || job.attemptsMade >= (job.opts.attempts ?? 1);
    if (!last) return;
    await this.storage
      .transaction(WORKER, (tx) => fail(tx, job.data.outboxId, error.stack ?? error.message))
      .catch((reason: unknown) => this.logger.error(`dead letter not recorded: ${String(reason)}`));
  }
}
