import type { Transaction } from '@penc/storage';

/** One that has said nothing for so long has not ended in order: its row goes. */
const FORGET_HOURS = 24;

/** This process of the worker is at work: those who look after the queue ask Postgres, which is all that the api knows. */
export async function tellPresence(tx: Transaction, station: string): Promise<void> {
  await tx.query('INSERT INTO stations (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET seen_at = now()', [station]);
  await tx.query('DELETE FROM stations WHERE seen_at < now() - make_interval(hours => $1)', [FORGET_HOURS]);
}

export async function tellAbsence(tx: Transaction, station: string): Promise<void> {
  await tx.query('DELETE FROM stations WHERE id = $1', [station]);
}
