import { later } from '../answering/schedule';
import { type Calendar, isWorkingDay, nextWorkingDay } from '../calendar/working-days';
import { type Day, addDays } from '../days';
import type { TrancheState } from '../states';
import type { Side } from '../words';
import { type Tranche, trancheSides } from './lines';

/** So long before it is due, whoever has to act on a tranche is told: a payment order takes its time. */
const TOLD_BEFORE = 14;
/** Late so long after its due date, which leaves banks their days. A call is not recalled any sooner either. */
const PATIENCE = 7;

export interface TrancheStanding extends Pick<Tranche, 'status' | 'due'> {
  /** When it was called, if it was. */
  readonly requestedOn: Day | null;
}
/** The due dates for which both have been told already. */
export interface TrancheToldFor {
  readonly due: Day | null;
  readonly late: Day | null;
}
export const TRANCHE_NEWS = ['due', 'late'] as const;
export type TrancheNews = (typeof TRANCHE_NEWS)[number];

/** Who has to act on it next: the need’s side calls it, then the offer’s side pays it or withholds it. Null once it has. */
export function trancheTurn(status: TrancheState): Side | null {
  switch (status) {
    case 'planned':
      return trancheSides.request;
    case 'requested':
      return trancheSides.disburse;
    case 'disbursed':
    case 'withheld':
      return null;
  }
}

/** Awaited, and its day has passed: shown from the day after on. */
export function isLate({ status, due }: Pick<Tranche, 'status' | 'due'>, today: Day): boolean {
  return trancheTurn(status) !== null && due < today;
}

/** Whether it is time to call it. */
export function isToCall({ status, due }: Pick<Tranche, 'status' | 'due'>, today: Day): boolean {
  return status === 'planned' && today >= addDays(due, -TOLD_BEFORE);
}

/** The due dates that there may be something to tell of are up to this one. */
export function lastDueToTell(today: Day): Day {
  return addDays(today, TOLD_BEFORE);
}

/**
 * What is to be told of a tranche on this day, which is then a working day: that it is due soon, to the side whose turn it
 * is; that it is late, to both. Each once for a due date; a tranche that is found late is no longer told as due.
 */
export function trancheNews(
  { status, due, requestedOn }: TrancheStanding,
  told: TrancheToldFor,
  today: Day,
  calendar: Calendar,
): TrancheNews | null {
  if (trancheTurn(status) === null || !isWorkingDay(today, calendar)) return null;
  const called = status === 'requested' ? requestedOn : null;
  const lateFrom = nextWorkingDay(addDays(called === null ? due : later(due, called), PATIENCE), calendar);
  if (today >= lateFrom) return told.late === due ? null : 'late';
  if (today < addDays(due, -TOLD_BEFORE) || today > due || told.due === due) return null;
  // whoever pays was told by the call itself
  return called !== null && today < addDays(called, PATIENCE) ? null : 'due';
}
