import { dayOf } from '@penc/domain';
import { ENGINE_VERSION } from '@penc/matching';
import { messages, put } from '@penc/messages';
import { type Transaction, lockWeights, renewLists } from '@penc/storage';

interface Basis {
  readonly engine: string;
  readonly year: number;
}

/**
 * Lists are exact as long as all rest on the same: on one engine, and on one year, by which track records are weighed. A worker
 * that starts on another engine has all made anew; one that still runs on the former hands its jobs back from then on.
 */
export async function renewForEngine(tx: Transaction, now: Date): Promise<void> {
  const known = await basisOf(tx);
  await move(tx, { engine: ENGINE_VERSION, year: Math.max(known?.year ?? 0, yearOf(now)) }, known);
}

/** With a new year all are made anew. A clock that is behind brings no old one back. */
export async function renewForYear(tx: Transaction, now: Date): Promise<void> {
  const known = await basisOf(tx);
  if (known) await move(tx, { engine: known.engine, year: Math.max(known.year, yearOf(now)) }, known);
}

const yearOf = (now: Date) => Number(dayOf(now).slice(0, 4));

async function basisOf(tx: Transaction): Promise<Basis | undefined> {
  const [known] = await tx.query<Basis>('SELECT engine, year FROM lists_basis');
  return known;
}

/** Whoever scores is waited for only where something has moved; of two workers that see it, one has the lists made anew. */
async function move(tx: Transaction, { engine, year }: Basis, known: Basis | undefined): Promise<void> {
  if (known?.engine === engine && known.year === year) return;
  await lockWeights(tx);
  const [moved] = await tx.query<{ open: boolean }>(
    `INSERT INTO lists_basis AS known (engine, year) VALUES ($1, $2)
     ON CONFLICT (the_only) DO UPDATE SET engine = EXCLUDED.engine, year = EXCLUDED.year
     WHERE (known.engine, known.year) IS DISTINCT FROM (EXCLUDED.engine, EXCLUDED.year)
     RETURNING EXISTS (SELECT 1 FROM postings WHERE status = 'open') AS open`,
    [engine, year],
  );
  if (moved?.open) await put(tx, messages.rescoringDue, { rescoringId: await renewLists(tx), slice: 0 });
}
