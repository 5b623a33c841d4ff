import { passes } from '@penc/platform';
import { validateSync } from 'class-validator';
import type { Storage, Transaction } from '@penc/storage';
import type { Message } from './catalogue';

/** The channel on which Postgres hints that something is due. */
export const OUTBOX_CHANNEL = 'penc_outbox';

/**
 * Of `outbox`, what is not done, whatever has become of it so far: said by the states that have an index, for among hundreds of
 * thousands that are done it is few.
 */
export const NOT_DONE = `(done_at IS NULL AND (failed_at IS NOT NULL
  OR failed_at IS NULL AND dispatched_at IS NULL OR failed_at IS NULL AND dispatched_at IS NOT NULL))`;

export interface OutboxRow {
  /** A bigint, as text. */
  readonly id: string;
  readonly message: string;
  readonly payload: object;
  readonly dispatches: number;
}

/** The payload does not fit its class: a fault of the program, not of the caller. */
export class BadPayload extends Error {}

/** Reads a payload; throws BadPayload with what is wrong. */
export function payloadOf<P extends object>(message: Message<P>, plain: object): P {
  const fields = new message.payload();
  const isKnown = Object.keys(plain).every((key) => Object.hasOwn(fields, key));
  const payload = Object.assign(fields, plain);
  if (isKnown && passes(message.payload, payload)) return payload;
  const faults = validateSync(payload, { whitelist: true, forbidNonWhitelisted: true });
  if (faults.length > 0) throw new BadPayload(`${message.name}: ${faults.map((f) => f.toString()).join(' ')}`);
  return payload;
}

/** Puts a message with the change that causes it: both are committed, or neither. */
export async function put<P extends object>(
  tx: Transaction,
  message: Message<P>,
  payload: P,
  options: { readonly delaySeconds?: number } = {},
): Promise<void> {
  payloadOf(message, payload);
  const { delaySeconds = 0 } = options;
  tx.send(`INSERT INTO outbox (message, payload, not_before) VALUES ($1, $2, now() + make_interval(secs => $3))`, [
    message.name,
    JSON.stringify(payload),
    delaySeconds,
  ]);
  if (delaySeconds === 0) tx.hints.add(OUTBOX_CHANNEL);
}

/** As `put` of what is due at once, for a statement that holds it: message, payload. */
export const PUT_NOW = 'INSERT INTO outbox (message, payload, not_before) VALUES ($1, $2, now())';

/** The parameters of PUT_NOW; what listens is told once the transaction is committed. */
export function putValues<P extends object>(tx: Transaction, message: Message<P>, payload: P): readonly unknown[] {
  payloadOf(message, payload);
  tx.hints.add(OUTBOX_CHANNEL);
  return [message.name, JSON.stringify(payload)];
}

/** Many of one kind, due at once, in one statement. */
export function putAll<P extends object>(tx: Transaction, message: Message<P>, payloads: readonly P[]): void {
  if (payloads.length === 0) return;
  for (const payload of payloads) payloadOf(message, payload);
  tx.send(
    `INSERT INTO outbox (message, payload, not_before)
     SELECT $1, p.payload, now() FROM unnest($2::jsonb[]) WITH ORDINALITY AS p(payload, place) ORDER BY p.place`,
    [message.name, payloads.map((payload) => JSON.stringify(payload))],
  );
  tx.hints.add(OUTBOX_CHANNEL);
}

/** Takes up to `limit` due rows for the queue; other relays skip them. */
export function claim(tx: Transaction, limit: number): Promise<OutboxRow[]> {
  return tx.query<OutboxRow>(
    `UPDATE outbox o SET dispatches = o.dispatches + 1, dispatched_at = now()
     FROM (SELECT id FROM outbox
           WHERE not_before <= now() AND dispatched_at IS NULL AND done_at IS NULL AND failed_at IS NULL
           ORDER BY not_before, id LIMIT $1
           FOR UPDATE SKIP LOCKED) due
     WHERE o.id = due.id
     RETURNING o.id::text, o.message, o.payload, o.dispatches`,
    [limit],
  );
}

/** True once; false when other deliveries of the same messages were quicker: then the effect of all stands already. */
export async function done(tx: Transaction, ids: readonly string[]): Promise<boolean> {
  // in one order, so that no two deliveries wait for each other
  const rows = await tx.query(
    `UPDATE outbox o SET done_at = now(), failed_at = NULL, last_error = NULL
     FROM (SELECT id FROM outbox WHERE id = ANY($1::bigint[]) AND done_at IS NULL ORDER BY id FOR UPDATE) waiting
     WHERE o.id = waiting.id RETURNING o.id`,
    [ids],
  );
  return rows.length > 0;
}

/** Of these messages, the ones whose effect is still to come. */
export async function undone(storage: Storage, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await storage.read<{ id: string }>(
    'SELECT id::text FROM outbox WHERE id = ANY($1::bigint[]) AND done_at IS NULL',
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** A dead letter: tried as often as its policy allows. `retry` is an UPDATE that clears `failed_at`. */
export async function fail(tx: Transaction, id: string, error: string): Promise<void> {
  await tx.query('UPDATE outbox SET failed_at = now(), last_error = left($2, 2000) WHERE id = $1 AND done_at IS NULL', [
    id,
    error,
  ]);
}

/** Not now: the messages are dispatched anew in `seconds`. */
export async function handBack(tx: Transaction, ids: readonly string[], seconds: number): Promise<void> {
  await tx.query(
    `UPDATE outbox SET dispatched_at = NULL, not_before = now() + make_interval(secs => $2)
     WHERE id = ANY($1::bigint[]) AND done_at IS NULL AND failed_at IS NULL`,
    [ids, seconds],
  );
}

/** The queue will try it again in `seconds`: until then it counts as dispatched, not as lost. */
export async function triedAgainIn(tx: Transaction, id: string, seconds: number): Promise<void> {
  await tx.query(
    `UPDATE outbox SET dispatched_at = now() + make_interval(secs => $2)
     WHERE id = $1 AND dispatched_at IS NOT NULL AND done_at IS NULL AND failed_at IS NULL`,
    [id, seconds],
  );
}

/**
 * Hands back what was dispatched and not done for `seconds` × its number of dispatches: the queue has
 * lost it, or is slow, in which case a second delivery does no harm. Returns how many.
 */
export async function redispatch(tx: Transaction, seconds: number): Promise<number> {
  const rows = await tx.query(
    `UPDATE outbox SET dispatched_at = NULL
     WHERE dispatched_at < now() - make_interval(secs => $1 * least(dispatches, 10))
       AND done_at IS NULL AND failed_at IS NULL RETURNING id`,
    [seconds],
  );
  return rows.length;
}
