import { type OutboxRow, messageNamed } from '@penc/messages';
import { contentHash } from '@penc/platform';
import type { JobData } from './backend';

/** What one job carries: messages of one name. */
export type Parcel = readonly [OutboxRow, ...OutboxRow[]];

/** Packs as many together as their message allows. What comes again comes alone: of a parcel that failed, one was at fault. */
export function parcelsOf(rows: readonly OutboxRow[]): readonly Parcel[] {
  const parcels: [OutboxRow, ...OutboxRow[]][] = [];
  const open = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const isNew = row.dispatches === 1;
    const last = isNew ? open.get(row.message) : undefined;
    if (last && last.length < (messageNamed(row.message)?.together ?? 1)) {
      last.push(row);
      continue;
    }
    const parcel: [OutboxRow] = [row];
    parcels.push(parcel);
    if (isNew) open.set(row.message, parcel);
  }
  return parcels;
}

export function jobOf(parcel: Parcel) {
  const [{ message: name }, ...others] = parcel;
  const retry = messageNamed(name)?.retry;
  return {
    name,
    data: { deliveries: parcel.map(({ id, payload }) => ({ outboxId: id, payload })) } satisfies JobData,
    opts: {
      jobId: jobIdOf(parcel),
      attempts: others.length > 0 ? 1 : (retry?.attempts ?? 1),
      backoff: { type: 'exponential', delay: retry?.backoffMs ?? 1_000 },
      removeOnComplete: true,
      // the dead letter is the row of the outbox
      removeOnFail: true,
    },
  };
}

/** Ids of digits only and ids with a colon are refused by BullMQ; an id that is waiting already is ignored. */
function jobIdOf([first, ...others]: Parcel): string {
  if (others.length === 0) return `o-${first.id}-${first.dispatches}`;
  return `p-${contentHash([first, ...others].map(({ id }) => id))}`;
}
