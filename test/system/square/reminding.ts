import { type Day, dayOf, nextWorkingDay } from '@penc/domain';
import { senegal } from '@penc/reference';
import { type Storage, WORKER } from '@penc/storage';
import { remind } from '../../../apps/worker/src/upkeep/answers';

/** Upkeep's reminders of one day; by default as on the next working day, for tests that run at a weekend. */
export function remindOn(storage: Storage, day: Day = nextWorkingDay(dayOf(new Date()), senegal)): Promise<void> {
  return storage.transaction(WORKER, (tx) => remind(tx, day));
}
