import type { Day } from '../days';
import { EnvelopeExceeded } from '../errors';
import type { Role } from '../policy';
import { NeedOvercovered, type SigningFault, SigningRefused } from './refusals';

/** An act by which an organisation lets one of its members sign for it. */
export interface Delegation {
  readonly id: string;
  /** Number of the order or of the decision. */
  readonly reference: string;
  readonly validFrom: Day;
  readonly validUntil: Day;
  /** Whole francs CFA that one signature may commit; none without a limit. */
  readonly ceilingXof?: number;
  /** The day on which it was ended before its time: no longer valid on it. */
  readonly endedOn?: Day;
}

/** From its first to its last day, both included; from the day on which it was ended, no more. */
export function isInForce({ validFrom, validUntil, endedOn }: Delegation, day: Day): boolean {
  return validFrom <= day && day <= validUntil && (endedOn === undefined || day < endedOn);
}

export interface SigningFacts {
  readonly role: Role;
  readonly delegations: readonly Delegation[];
  readonly day: Day;
  /** All that the agreement commits, in kind included. */
  readonly amountXof: number;
}

/** The delegation to sign by: of those that cover day and amount, the one that reaches furthest. Throws SigningRefused. */
export function delegationToSign({ role, delegations, day, amountXof }: SigningFacts): Delegation {
  if (role !== 'signatory') throw refused('signatory-required');
  if (delegations.length === 0) throw refused('delegation-required');
  const inForce = delegations.filter((one) => isInForce(one, day));
  if (inForce.length === 0) {
    const last = delegations.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0] as Delegation;
    const when = day < last.validFrom ? 'later' : 'over';
    throw refused('delegation-not-in-force', {
      reference: last.reference,
      when,
      day: when === 'later' ? last.validFrom : lastDay(last),
    });
  }
  const furthest = inForce.reduce((a, b) => (reach(b) > reach(a) ? b : a));
  if (reach(furthest) < amountXof) {
    throw refused('delegation-ceiling', { reference: furthest.reference, ceilingXof: reach(furthest), amountXof });
  }
  return furthest;
}

function reach({ ceilingXof }: Delegation): number {
  return ceilingXof ?? Infinity;
}

function lastDay({ validUntil, endedOn }: Delegation): Day {
  return endedOn !== undefined && endedOn < validUntil ? endedOn : validUntil;
}

function refused(code: SigningFault, values: Readonly<Record<string, string | number>> = {}): SigningRefused {
  return new SigningRefused(code, values);
}

/** What the two postings of an agreement can bear, in whole francs CFA; undefined where they do not say. */
export interface Room {
  readonly envelope: number | undefined;
  /** Whether the reader may know how much is in it. */
  readonly envelopeTold: boolean;
  /** Taken from the envelope by other partnerships that bind. */
  readonly takenByOthers: number;
  readonly sought: number | undefined;
  /** Brought to the need by other partnerships that bind. */
  readonly broughtByOthers: number;
}

/** Rounding between currencies is no double funding: a thousandth of what is sought. */
const ROUNDING = 1_000n;

/**
 * Refuses to bind more than there is: an envelope to the franc. A need that is brought more than it seeks is refused
 * too, rather than warned of: donors must not pay for the same cost twice, and a need that costs more can say so.
 */
export function refuseBeyondRoom(room: Room, wanted: number): void {
  if (wanted === 0) return;
  if (room.envelope !== undefined && room.takenByOthers + wanted > room.envelope) {
    const left = Math.max(0, room.envelope - room.takenByOthers);
    throw new EnvelopeExceeded(wanted, room.envelopeTold ? left : null);
  }
  if (room.sought === undefined) return;
  const brought = BigInt(room.broughtByOthers) + BigInt(wanted);
  const sought = BigInt(room.sought);
  if (brought * ROUNDING > sought * (ROUNDING + 1n)) {
    throw new NeedOvercovered(wanted, Math.max(0, room.sought - room.broughtByOthers));
  }
}
