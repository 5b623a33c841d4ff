import { type Fault, InvalidInput } from '@penc/domain';
import { type Party, activitiesIn } from '@penc/iati';
import type { HeldActivity, Holder, Staging } from './staging';

/** An activity that was skipped, and why. */
export interface SkippedActivity {
  /** Of the file, from 1: where the activity begins. */
  readonly line: number;
  readonly identifier: string | null;
  readonly code: string;
  readonly values: NonNullable<Fault['values']>;
}

/** What an import has found in its file. Each activity counts once: read = kept + elsewhere + others + skipped. */
export interface Reading {
  read: number;
  kept: number;
  /** Somewhere else than in Senegal. */
  elsewhere: number;
  /** Nobody's reference: of other organisations, or of no donor. */
  others: number;
  skipped: number;
  /** The first hundred of those that were skipped. */
  readonly faults: SkippedActivity[];
  /** Whether the file names anybody whom the import is about. */
  named: boolean;
}

export interface Source {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly encoding?: string | undefined;
  /** Told of each activity that is skipped as soon as it is, however many they are. */
  readonly onSkipped?: (skipped: SkippedActivity) => void;
}

const MOST_FAULTS = 100;
const BATCH = 200;

/**
 * Reads a file into the staging table, a batch at a time. Throws InvalidInput where the file cannot be read to its
 * end: half of a file is not imported.
 */
export async function readInto(
  staging: Staging,
  { chunks, encoding, onSkipped }: Source,
  holdersOf: (parties: readonly Party[]) => Holder[],
): Promise<Reading> {
  const reading: Reading = { read: 0, kept: 0, elsewhere: 0, others: 0, skipped: 0, faults: [], named: false };
  const skipped = (fault: SkippedActivity) => {
    reading.skipped++;
    if (reading.faults.length < MOST_FAULTS) reading.faults.push(fault);
    onSkipped?.(fault);
  };
  let batch: HeldActivity[] = [];
  for await (const found of activitiesIn(chunks, { encoding })) {
    if (found.kind === 'fault') {
      const { line, identifier = null, code, values = {} } = found;
      if (found.ends) throw new InvalidInput([{ pointer: '', code, values: { ...values, line } }]);
      reading.read++;
      skipped({ line, identifier, code, values });
      continue;
    }
    reading.read++;
    const holders = holdersOf(found.kind === 'activity' ? found.activity.parties : found.parties);
    reading.named ||= holders.length > 0;
    if (found.kind === 'elsewhere') reading.elsewhere++;
    else if (holders.length === 0) reading.others++;
    else batch.push({ line: found.line, activity: found.activity, holders });
    if (batch.length < BATCH) continue;
    await stage(staging, batch, reading, skipped);
    batch = [];
  }
  await stage(staging, batch, reading, skipped);
  return reading;
}

async function stage(
  staging: Staging,
  batch: readonly HeldActivity[],
  reading: Reading,
  skipped: (fault: SkippedActivity) => void,
): Promise<void> {
  if (batch.length === 0) return;
  const repeated = await staging.add(batch);
  for (const { line, activity } of batch) {
    if (repeated.has(line)) {
      skipped({ line, identifier: activity.identifier, code: 'iati-identifier-repeated', values: {} });
    } else reading.kept++;
  }
}
