import { type NoticeKind, WEBHOOK_KINDS } from './channels';

export const WEBHOOK_STATES = ['active', 'disabled'] as const;
export type WebhookState = (typeof WEBHOOK_STATES)[number];
export const DELIVERY_STATES = ['pending', 'delivered', 'failed', 'held'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What a delivery tells: something that has happened or, where somebody tries their receiver, nothing. */
export type DeliveryKind = NoticeKind | 'webhook-test';
export const DELIVERY_KINDS: readonly DeliveryKind[] = [...WEBHOOK_KINDS, 'webhook-test'];

/** Why an attempt failed. */
export const DELIVERY_FAILURES = ['bad-status', 'no-connection', 'timeout', 'forbidden-address'] as const;
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number];

/** Why a delivery is put aside: nothing is wrong with its receiver, and by itself it is not attempted again. */
export const HELD_FOR = ['webhook-disabled', 'organisation-suspended'] as const;
export type HeldFor = (typeof HELD_FOR)[number];

/** Why a delivery does not leave now; null: it does. `mayLeave`: what its organisation's state says of its kind (`mayLeaveFor`). */
export function heldFor(webhook: WebhookState, mayLeave: boolean): HeldFor | null {
  if (webhook === 'disabled') return 'webhook-disabled';
  return mayLeave ? null : 'organisation-suspended';
}

/** After each failed attempt, how long the next one waits: over about a day. */
const RETRY_SECONDS = [5, 300, 1_800, 7_200, 18_000, 28_800, 28_800] as const;
const DISABLED_AFTER_DAYS = 5;
const MS_PER_SECOND = 1_000;
const MS_PER_DAY = 86_400_000;

export type Verdict = 'delivered' | 'failed' | 'gone';

/** What a receiver's answer means; null for none in time. Only 2xx is a yes, and 410 asks never to come back. */
export function verdictOn(status: number | null): Verdict {
  if (status === 410) return 'gone';
  return status !== null && status >= 200 && status < 300 ? 'delivered' : 'failed';
}

/** How long after its `attempts`-th failed attempt a delivery is tried again; null: never. */
export function retrySeconds(attempts: number): number | null {
  return RETRY_SECONDS[attempts - 1] ?? null;
}

/** When a delivery that waits is tried again; null before its first attempt, which is due at once. */
export function nextAttemptAt(attempts: number, attemptedAt: Date | null): Date | null {
  const wait = retrySeconds(attempts);
  return attemptedAt && wait !== null ? new Date(attemptedAt.getTime() + wait * MS_PER_SECOND) : null;
}

/** A webhook that has only failed for so long is switched off, and its organisation told. */
export function isGivenUp(failingSince: Date, now: Date): boolean {
  return now.getTime() - failingSince.getTime() >= DISABLED_AFTER_DAYS * MS_PER_DAY;
}
