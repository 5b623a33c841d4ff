export { createDatabase, database } from './databases';
export type { TestDatabase } from './databases';
export { describeQueues, queueBackends } from './queues';
export type { QueueBackend, QueueEnvironment } from './queues';
