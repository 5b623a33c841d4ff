import type { Day, Reason } from '@penc/domain';
import { categoryOf } from '@penc/reference';
import { FULL, quotient } from '../arithmetic/integers';
import type { PackedNeed, PackedOffer } from '../packed/postings';
import { type Subject, evidenceOf, subjectsOf } from '../record/evidence';
import { profileOf } from '../record/profile';
import { type ReasonKey, reason, silence } from '../reason-keys';
import type { Criterion, PackedRule } from '../rules';
import { anyRelated } from '../closeness/territory-closeness';
import type { Conditions, ScorableNeed, ScorableOffer, TrackRecordEntry } from '../types';

/** Evidence of that much above, or below, what is usual takes the value half of the way that is left to it. */
const HALF_WAY = 1_200;
/** A record of fewer activities proves little, and the sentence says so. */
const FEW = 4;
/** Amounts of which one is at most three times the other are told to be comparable. */
const COMPARABLE = 3;

const yearOf = (day: Day) => Number(day.slice(0, 4));
const age = (entry: TrackRecordEntry, today: Day) => Math.max(0, yearOf(today) - entry.year);

function inItsField(need: ScorableNeed, entry: TrackRecordEntry): boolean {
  return need.sectors.some((one) =>
    entry.sectors.some(
      (other) => one === other || (categoryOf(one) !== undefined && categoryOf(one) === categoryOf(other)),
    ),
  );
}

function ofItsSize({ amount }: ScorableNeed, entry: TrackRecordEntry): boolean {
  if (!amount || !entry.amount) return false;
  return Math.max(amount, entry.amount) <= COMPARABLE * Math.min(amount, entry.amount);
}

/** Of what the record and the need both say something: without any of it they cannot be compared. */
const compared = (need: ScorableNeed, { trackRecord: record }: ScorableOffer, { today }: Conditions) =>
  subjectsOf(need, profileOf(record), yearOf(today));

/**
 * What is usual is worth the neutral value; x beyond it, x ÷ (x + 1,200) of the way to 10,000, x below it, of the way to 0.
 * Fields that the need or the record leaves out, and records of few activities, leave it near the neutral value: see
 * `evidenceOf`, which says where the constants come from.
 */
function value(need: ScorableNeed, offer: ScorableOffer, { today, weights: { neutral } }: Conditions): number {
  if (offer.trackRecord.length === 0) return neutral;
  return worth(evidenceOf(need, profileOf(offer.trackRecord), yearOf(today)), neutral);
}

function worth(evidence: number, neutral: number): number {
  const way = Math.abs(evidence);
  return evidence >= 0
    ? neutral + quotient((FULL - neutral) * way, way + HALF_WAY)
    : neutral - quotient(neutral * way, way + HALF_WAY);
}

const packed: PackedRule = {
  byNeed: (need, neutral) => (offer) => shownBy(need, offer, neutral),
  byOffer: (offer, neutral) => (need) => shownBy(need, offer, neutral),
};

function shownBy(need: PackedNeed, offer: PackedOffer, neutral: number): number {
  return offer.hasRecord && offer.evidence ? worth(offer.evidence.of(need, offer), neutral) : neutral;
}

/** What a sentence counts for each subject beside the sectors, of which it says that they are missing. */
const TOLD: Readonly<Record<Subject, number>> = { texts: 1, amounts: 2, territories: 4, sectors: 0 };

function say(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): Reason {
  const subjects = compared(need, offer, conditions);
  if (subjects.size === 0) return reason('criterion.track-record.unknown');
  const count = offer.trackRecord.length;
  const few = count < FEW ? 1 : 0;
  if (!subjects.has('sectors')) {
    const parts = [...subjects].reduce((sum, subject) => sum + TOLD[subject], 0);
    return reason('criterion.track-record.compared', { count, parts, few });
  }
  const like = offer.trackRecord.filter((entry) => inItsField(need, entry));
  if (like.length === 0) return reason('criterion.track-record.none', { count, few });
  const there = like.filter((entry) => anyRelated(need.territories, entry.territories));
  const told = there.length > 0 ? there : like;
  return reason(there.length > 0 ? 'criterion.track-record.there' : whereElse(need, like), {
    count: told.length,
    years: Math.min(...told.map((entry) => age(entry, conditions.today))),
    sized: told.filter((entry) => ofItsSize(need, entry)).length,
    few,
  });
}

/** None is known to have been there: they all were elsewhere, or nobody knows. */
function whereElse(need: ScorableNeed, like: readonly TrackRecordEntry[]): ReasonKey {
  const placed = need.territories.length > 0 && like.every(({ territories }) => territories.length > 0);
  return placed ? 'criterion.track-record.elsewhere' : 'criterion.track-record.place-unknown';
}

function toVerify(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): readonly Reason[] {
  const missing = [
    ...silence('sectors-missing', need.sectors.length === 0, false),
    ...silence('territories-missing', need.territories.length === 0, false),
  ];
  if (offer.trackRecord.length === 0) return [...missing, reason('verify.track-record-missing')];
  const vague = missing.length === 0 && compared(need, offer, conditions).size === 0;
  return vague ? [reason('verify.track-record-vague')] : missing;
}

/** Has this organisation done such things, there, and lately? */
export const trackRecord: Criterion = {
  key: 'track-record',
  value,
  packed,
  reason: say,
  toVerify,
};
