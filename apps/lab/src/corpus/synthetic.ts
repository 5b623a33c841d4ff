import {
  MODALITIES,
  ORGANISATION_TYPES,
  type OrganisationType,
  REQUIREMENTS,
  TARGET_GROUPS,
  THEMES,
  addDays,
} from '@penc/domain';
import type { ScorableNeed, ScorableOffer, TrackRecordEntry } from '@penc/matching';
import { chance } from '../system/sample-postings';
import { Draw } from './draw';
import { CATEGORIES, COMMUNES, COUNTRYWIDE, DEPARTMENTS, REGIONS, SECTORS } from './places';
import { Texts } from './texts';

/** The day on which the benches ask. */
export const TODAY = '2026-12-01';
const NONE: readonly never[] = [];
const SILENT = { language: 'fr', concepts: NONE, words: NONE } as const;
const NEED_TYPES: readonly OrganisationType[] = ORGANISATION_TYPES.slice(0, 10);
const OFFER_TYPES: readonly OrganisationType[] = ORGANISATION_TYPES.slice(7);
/** Days are drawn by the million: written once, by number from the first that is used. */
const FIRST_DAY = -300;
const DAYS = Array.from({ length: 2_600 }, (_, place) => addDays(TODAY, FIRST_DAY + place));
const inDays = (number: number) => DAYS[number - FIRST_DAY] ?? TODAY;
const EXCLUDABLE = [...CATEGORIES.slice(0, 9), ...SECTORS.slice(0, 30)];
const COUNTRIES = ['SN', 'FR', 'IT', 'ES', 'DE', 'CH', 'BE', 'US', 'CA', 'LU'];

interface Giver {
  readonly id: string;
  readonly type: OrganisationType;
  readonly establishedIn: string;
  readonly homeTerritories: readonly string[];
  readonly trackRecord: readonly TrackRecordEntry[];
}

/**
 * Postings as there would be of them: a few sectors, places and organisations have most, amounts span three powers
 * of ten, a tenth of each field is not said. About 0.14 % of all pairs pass every gate.
 */
export class SyntheticPostings {
  private readonly draw: Draw;
  private readonly texts: Texts;
  private readonly givers: readonly Giver[];

  constructor(seed: number) {
    this.draw = new Draw(chance(seed));
    this.texts = new Texts(this.draw);
    this.givers = Array.from({ length: 4_000 }, (_, place) => this.giver(place));
  }

  need(number: number): ScorableNeed {
    const { draw } = this;
    const said = this.posting('need', number);
    const amount = draw.amount(3_000_000, 2_000_000_000);
    return {
      ...said,
      organisationId: `seeker-${draw.whole(0, 900)}`,
      organisationType: draw.skewed(NEED_TYPES, 2),
      territories: this.narrowPlaces(),
      ...(draw.yes(0.9) && { amount, ownContribution: Math.round(amount * draw.one([0, 0.05, 0.1, 0.2])) }),
      unconfirmed: 0,
      inKind: draw.yes(0.05),
      requirements: {
        met: draw.yes(0.5) ? draw.some(REQUIREMENTS.slice(0, 4), 2, 1) : NONE,
        unmet: draw.yes(0.4) ? draw.some(REQUIREMENTS.slice(4), 2, 1) : NONE,
      },
      diasporaCountries: draw.yes(0.5) ? draw.some(COUNTRIES.slice(1), 2, 1) : NONE,
      covered: draw.yes(0.05) ? Math.round(amount / 2) : 0,
    };
  }

  offer(number: number): ScorableOffer {
    const { draw } = this;
    const said = this.posting('offer', number);
    const giver = draw.skewed(this.givers, 2);
    const ticketMin = draw.amount(500_000, 200_000_000);
    const ticketMax = ticketMin * draw.one([2, 4, 10, 20]);
    const envelope = ticketMax * draw.one([1, 2, 5, 10]);
    return {
      ...said,
      organisationId: giver.id,
      organisationType: giver.type,
      territories: this.widePlaces(),
      excludedSectors: draw.yes(0.1) ? draw.some(EXCLUDABLE, 2, 1) : NONE,
      ...(draw.yes(0.7) && { envelope, envelopeLeft: Math.round(envelope * draw.one([0, 0.3, 0.7, 1])) }),
      envelopePublic: draw.yes(0.8),
      ...(draw.yes(0.7) && { ticketMin }),
      ...(draw.yes(0.8) && { ticketMax }),
      ...(draw.yes(0.5) && { fundingRateMax: draw.one([0.5, 0.7, 0.8, 0.9, 1]) }),
      eligibleTypes: draw.yes(0.8) ? draw.some(NEED_TYPES, 3, 1) : NONE,
      requires: draw.yes(0.4) ? draw.some(REQUIREMENTS, 3, 1) : NONE,
      partnerships: 0,
      trackRecord: giver.trackRecord,
      establishedIn: giver.establishedIn,
      homeTerritories: giver.homeTerritories,
    };
  }

  private posting(kind: string, number: number) {
    const { draw } = this;
    const sectors = draw.yes(0.95) ? draw.some(draw.yes(0.9) ? SECTORS : CATEGORIES, 3, 1.6) : NONE;
    const start = draw.whole(-200, 900);
    return {
      id: `${kind}-${String(number).padStart(7, '0')}`,
      revision: 1,
      open: true,
      themes: draw.yes(0.98) ? draw.some(THEMES, draw.yes(0.8) ? 1 : 2, 1.1) : NONE,
      sectors,
      modalities: draw.yes(0.98) ? draw.some(MODALITIES, 2, 1) : NONE,
      targetGroups: draw.yes(0.8) ? draw.some(TARGET_GROUPS, 4, 1.4) : NONE,
      ...(draw.yes(0.9) && {
        period: { start: inDays(start), end: inDays(start + draw.whole(100, kind === 'need' ? 900 : 1_200)) },
      }),
      ...(draw.yes(0.4) && { deadline: inDays(draw.whole(-20, 500)) }),
      ...(draw.yes(0.9) ? this.texts.about(sectors) : SILENT),
    };
  }

  private narrowPlaces(): readonly string[] {
    const { draw } = this;
    if (draw.yes(0.005)) return NONE;
    return draw.some(draw.yes(0.6) ? COMMUNES : draw.yes(0.75) ? DEPARTMENTS : REGIONS, 2, 1.2);
  }

  private widePlaces(): readonly string[] {
    const { draw } = this;
    if (draw.yes(0.005)) return NONE;
    if (draw.yes(0.006)) return COUNTRYWIDE;
    return draw.some(draw.yes(0.06) ? REGIONS : draw.yes(0.4) ? DEPARTMENTS : COMMUNES, 3, 1.2);
  }

  private giver(place: number): Giver {
    const { draw } = this;
    const type = draw.skewed(OFFER_TYPES, 1.5);
    const activity = (): TrackRecordEntry => ({
      ...this.texts.about(draw.some(SECTORS, 2, 1.6)),
      sectors: draw.some(SECTORS, 2, 1.6),
      territories: draw.some(draw.yes(0.5) ? REGIONS : DEPARTMENTS, 2, 1.5),
      amount: draw.amount(3_000_000, 2_000_000_000),
      year: draw.whole(2008, 2026),
    });
    return {
      id: `giver-${place}`,
      type,
      establishedIn: type === 'national-ngo' ? 'SN' : draw.one(COUNTRIES),
      homeTerritories: type === 'diaspora-association' && draw.yes(0.7) ? draw.some(DEPARTMENTS, 2, 1) : NONE,
      trackRecord: draw.yes(0.6) ? Array.from({ length: draw.whole(1, 12) }, activity) : NONE,
    };
  }
}
