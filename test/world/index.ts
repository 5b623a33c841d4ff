export { createDatabase, database } from './databases';
export type { TestDatabase } from './databases';
export { describeQueues, describeRedis, queueBackends } from './queues';
export type { QueueBackend, QueueEnvironment } from './queues';
