import type { Day, Reason } from '@penc/domain';
import { categoryOf } from '@penc/reference';
import { FULL, quotient } from '../integers';
import { reason, silence } from '../reason-keys';
import type { Criterion } from '../rules';
import { anyRelated } from '../territory-closeness';
import type { Conditions, ScorableNeed, ScorableOffer, TrackRecordEntry } from '../types';

const SAME_SECTOR = 100;
const SAME_CATEGORY = 80;
const THERE = 100;
const ELSEWHERE = 40;
/** Experience fades: percent by age in years, the last for all that is older. */
const RECENCY: readonly { readonly upTo: number; readonly percent: number }[] = [
  { upTo: 3, percent: 100 },
  { upTo: 6, percent: 80 },
  { upTo: 10, percent: 60 },
  { upTo: Infinity, percent: 40 },
];
/** Only the three best entries count, in these parts of 100: a thousand projects do not swamp one good one. */
const BEST_PARTS = [60, 25, 15] as const;
const ALL_PARTS = 100;
const PERCENT_CUBED_TO_UNITS = 100;

const yearOf = (day: Day) => Number(day.slice(0, 4));
const age = (entry: TrackRecordEntry, today: Day) => Math.max(0, yearOf(today) - entry.year);

function sectorPercent(need: ScorableNeed, entry: TrackRecordEntry): number {
  if (need.sectors.some((one) => entry.sectors.includes(one))) return SAME_SECTOR;
  const near = need.sectors.some((one) =>
    entry.sectors.some((other) => categoryOf(one) !== undefined && categoryOf(one) === categoryOf(other)),
  );
  return near ? SAME_CATEGORY : 0;
}

/** Nobody has done « such things, there » before the need says what and where. */
const unknown = (need: ScorableNeed, offer: ScorableOffer) =>
  offer.trackRecord.length === 0 || need.sectors.length === 0 || need.territories.length === 0;

/** 0 to 10,000: ⌊sector × place × recency ÷ 100⌋, each in percent; 0 outside of the need's DAC categories. */
function evidence(need: ScorableNeed, entry: TrackRecordEntry, today: Day): number {
  const sector = sectorPercent(need, entry);
  if (sector === 0) return 0;
  const place = anyRelated(need.territories, entry.territories) ? THERE : ELSEWHERE;
  const recency = RECENCY.find(({ upTo }) => age(entry, today) <= upTo)?.percent ?? 0;
  return quotient(sector * place * recency, PERCENT_CUBED_TO_UNITS);
}

/** ⌊(60 × best + 25 × second + 15 × third) ÷ 100⌋ of the evidence: more of it never lowers the value. */
function value(need: ScorableNeed, offer: ScorableOffer, { today, weights }: Conditions): number {
  if (unknown(need, offer)) return weights.neutral;
  const best = offer.trackRecord.map((entry) => evidence(need, entry, today)).sort((a, b) => b - a);
  return quotient(
    BEST_PARTS.reduce((sum, parts, place) => sum + parts * (best[place] ?? 0), 0),
    ALL_PARTS,
  );
}

function say(need: ScorableNeed, offer: ScorableOffer, { today }: Conditions): Reason {
  if (unknown(need, offer)) return reason('criterion.track-record.unknown');
  const like = offer.trackRecord.filter((entry) => sectorPercent(need, entry) > 0);
  const there = like.filter((entry) => anyRelated(need.territories, entry.territories));
  const told = there.length > 0 ? there : like;
  if (told.length === 0) return reason('criterion.track-record.none', { count: offer.trackRecord.length });
  const years = Math.min(...told.map((entry) => age(entry, today)));
  return reason(there.length > 0 ? 'criterion.track-record.there' : 'criterion.track-record.elsewhere', {
    count: told.length,
    years,
  });
}

/** Has this organisation done such things, there, and lately? */
export const trackRecord: Criterion = {
  key: 'track-record',
  value,
  atMost: (need, offer, neutral) =>
    offer.hasRecord && need.sectorCount > 0 && need.territoryCount > 0 ? FULL : neutral,
  reason: say,
  toVerify: (need, offer) => [
    ...silence('sectors-missing', need.sectors.length === 0, false),
    ...silence('territories-missing', need.territories.length === 0, false),
    ...(offer.trackRecord.length === 0 ? [reason('verify.track-record-missing')] : []),
  ],
};
