/** The checked configuration, as a value to inject. */
export const CONFIG = Symbol('config');
/** BullMQ on Redis or on Postgres. */
export const BACKEND = Symbol('queue backend');
