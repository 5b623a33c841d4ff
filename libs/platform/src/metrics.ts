import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/**
 * Memory, event loop, collection of garbage: of the process and not of an app. Measured once however many apps start
 * and end in it, for each measurement keeps a timer of ten milliseconds and an observer until the process ends.
 */
let ofTheProcess: Registry | undefined;

/** What a process tells about itself at /metrics. */
export class Metrics {
  readonly registry = new Registry();

  readonly requestSeconds = new Histogram({
    name: 'penc_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [this.registry],
  });

  readonly handledSeconds = new Histogram({
    name: 'penc_message_handled_seconds',
    help: 'Time to handle a message of the outbox',
    labelNames: ['message', 'outcome'] as const,
    registers: [this.registry],
  });

  readonly relayed = new Counter({
    name: 'penc_outbox_relayed_total',
    help: 'Messages handed to the queue',
    labelNames: ['message'] as const,
    registers: [this.registry],
  });

  readonly outboxWaiting = new Gauge({
    name: 'penc_outbox_waiting',
    help: 'Messages not done, by state',
    labelNames: ['state'] as const,
    registers: [this.registry],
  });

  readonly horizonAge = new Gauge({
    name: 'penc_corpus_horizon_age_transactions',
    help: 'Transactions between the oldest that runs and the newest: a long one holds the horizon of the corpus back',
    registers: [this.registry],
  });

  readonly corpusPostings = new Gauge({
    name: 'penc_corpus_postings',
    help: 'Open postings in memory',
    labelNames: ['kind'] as const,
    registers: [this.registry],
  });

  readonly embeddingsFailed = new Counter({
    name: 'penc_embeddings_failed_total',
    help: 'Calls of the embeddings endpoint that brought no vector',
    registers: [this.registry],
  });

  constructor() {
    if (ofTheProcess) return;
    ofTheProcess = new Registry();
    collectDefaultMetrics({ register: ofTheProcess });
  }

  /** In Prometheus' text format. */
  text(): Promise<string> {
    return Registry.merge(ofTheProcess ? [this.registry, ofTheProcess] : [this.registry]).metrics();
  }
}
