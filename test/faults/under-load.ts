import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../system/until';
import { Load } from './load';
import type { Square } from './square';
import { note } from './table';
import { type Toll, takeToll } from './toll';

export const NOTHING_LOST = { lost: 0, doubled: 0 } as const;
const LEAST_ACCEPTED = 10;

/** What a scenario may wait for. */
export interface Scene {
  readonly load: Load;
  /** Resolves when jobs are done and others are at work: the moment to strike. */
  amidJobs(): Promise<void>;
}

/**
 * Lets something happen while needs and offers are posted and suggestions approved, and waits until all of it is done.
 * What it cost is written into the table.
 */
export async function underLoad(
  square: Square,
  name: string,
  happening: (scene: Scene) => Promise<void>,
): Promise<Toll> {
  await square.stand();
  const since = await timeOf(square);
  const load = new Load(square.people);
  try {
    await happening({ load, amidJobs: () => amidJobs(square) });
  } finally {
    await load.stop();
  }
  const { accepted } = load;
  const toll = await takeToll(square, since, accepted);
  note(name, toll);
  if (accepted.broken.length > 0) throw new Error(`${accepted.broken.join(', ')}: ${square.api.lastWords}`);
  if (toll.accepted < LEAST_ACCEPTED) throw new Error(`only ${toll.accepted} accepted: that was no load`);
  return toll;
}

/** `action` so many times, one after the other. */
export async function times(count: number, action: () => Promise<void>): Promise<void> {
  for (let round = 0; round < count; round++) await action();
}

/** For as long as a fault is to last: the length is the scenario. */
export function seconds(count: number): Promise<void> {
  return pause(count * 1_000);
}

/** Postgres' own time: the toll is taken by it. */
async function timeOf(square: Square): Promise<Date> {
  const [row] = await square.storage.read<{ now: Date }>('SELECT clock_timestamp() AS now');
  return row?.now ?? new Date();
}

async function amidJobs(square: Square): Promise<void> {
  const before = await outbox(square);
  await until('jobs to be done and others to be at work', async () => {
    const now = await outbox(square);
    return now.done > before.done + 5 && now.atWork > 0;
  });
}

async function outbox(square: Square): Promise<{ done: number; atWork: number }> {
  const [row] = await square.storage.read<{ done: number; atWork: number }>(
    `SELECT count(*) FILTER (WHERE done_at IS NOT NULL)::integer AS done,
            count(*) FILTER (WHERE done_at IS NULL AND dispatched_at IS NOT NULL)::integer AS "atWork" FROM outbox`,
  );
  return row ?? { done: 0, atWork: 0 };
}
