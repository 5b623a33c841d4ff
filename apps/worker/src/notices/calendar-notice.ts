import { calendarWarning, dayOf } from '@penc/domain';
import { feastsKnownUntil } from '@penc/reference';
import type { Transaction } from '@penc/storage';
import { notify } from './notify';
import { adminsOf } from './sides';

/** There is one calendar. */
const CALENDAR_ID = '00000000-0000-4000-8000-000000000001';

/** Administrators learn a year ahead that the feasts of the moon are known no further, and once more when that day is over. */
export async function tellCalendarEnds(tx: Transaction, now: Date): Promise<void> {
  const warning = calendarWarning(feastsKnownUntil, dayOf(now));
  if (warning === 'none') return;
  await notify(tx, await adminsOf(tx), {
    kind: 'calendar-ending',
    subject: { type: 'calendar', id: CALENDAR_ID },
    details: { warning, due: feastsKnownUntil },
    cause: `calendar-${warning}:${feastsKnownUntil}`,
    mail: true,
  });
}
