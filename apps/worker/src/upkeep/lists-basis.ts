import { dayOf } from '@penc/domain';
import { ENGINE_VERSION } from '@penc/matching';
import { messages, put } from '@penc/messages';
import { type Transaction, lockWeights, renewLists } from '@penc/storage';

/**
 * Lists are exact as long as all rest on the same: on one engine, and on one year, by which track records are weighed. With a
 * new year, and with a worker that starts on another engine, all are made anew; a worker that still runs on the former one
 * changes nothing about that.
 */
export async function keepListsCurrent(tx: Transaction, now: Date, engine?: 'of-this-engine'): Promise<void> {
  await lockWeights(tx);
  const [moved] = await tx.query<{ open: boolean }>(
    `INSERT INTO lists_basis AS known (engine, year) VALUES ($1, $2)
     ON CONFLICT (the_only) DO UPDATE SET engine = CASE WHEN $3 THEN EXCLUDED.engine ELSE known.engine END, year = EXCLUDED.year
     WHERE known.year < EXCLUDED.year OR ($3 AND known.engine <> EXCLUDED.engine)
     RETURNING EXISTS (SELECT 1 FROM postings WHERE status = 'open') AS open`,
    [ENGINE_VERSION, Number(dayOf(now).slice(0, 4)), engine === 'of-this-engine'],
  );
  if (moved?.open) await put(tx, messages.rescoringDue, { rescoringId: await renewLists(tx), slice: 0 });
}
