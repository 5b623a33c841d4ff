import { MODALITIES, ORGANISATION_TYPES, REQUIREMENTS, TARGET_GROUPS, THEMES, dayNumber } from '@penc/domain';
import type { ScorableNeed, ScorableOffer } from '@penc/matching';
import { categoryOf, relatedCodes } from '@penc/reference';
import { Client } from 'pg';
import { TODAY } from '../../corpus/synthetic';
import type { Lab } from '../../lab';
import { BEST_OFFERS, COLUMNS, FILL, INDEX, TABLE } from './postgres-sql';

const BATCH = 5_000;
/** Stands for what is not said: who says nothing is refused by nobody. */
const ANY = '*';

/** The same offers as rows, asked by one statement: the same gates, and the criteria that SQL can say cheaply. */
export class PostgresOffers {
  private constructor(private readonly client: Client) {}

  static async open(lab: Lab, offers: readonly ScorableOffer[]): Promise<PostgresOffers> {
    const client = new Client({ connectionString: lab.servers.addresses.databaseUrl });
    await client.connect();
    await client.query(TABLE);
    for (let first = 0; first < offers.length; first += BATCH) {
      await client.query(FILL, [JSON.stringify(offers.slice(first, first + BATCH).map(rowOf))]);
    }
    for (const statement of INDEX) await client.query(statement);
    return new PostgresOffers(client);
  }

  /** Milliseconds of each question, through the index or reading all rows. */
  async timed(needs: readonly ScorableNeed[], how: 'gin' | 'scan', k: number): Promise<number[]> {
    const bitmaps = how === 'gin' ? 'on' : 'off';
    await this.client.query(`SET enable_bitmapscan = ${bitmaps}; SET enable_seqscan = ${how === 'gin' ? 'off' : 'on'};
      SET max_parallel_workers_per_gather = 0; SET jit = off`);
    const latencies: number[] = [];
    for (const need of needs) {
      const started = performance.now();
      await this.client.query({ name: `best-${how}`, text: BEST_OFFERS, values: [...valuesOf(need), k] });
      latencies.push(performance.now() - started);
    }
    return latencies;
  }

  async close(): Promise<void> {
    await this.client.query('DROP TABLE bench_offers');
    await this.client.end();
  }
}

/** Of a list its numbers in the list of all words, of those it does not have nothing. */
const numbers = <T>(list: readonly T[], all: readonly T[]) => list.map((one) => all.indexOf(one));

function fieldsOf(sectors: readonly string[]): readonly string[] {
  return [...new Set(sectors.map((one) => categoryOf(one) ?? one))];
}

function rowOf(offer: ScorableOffer): Readonly<Record<(typeof COLUMNS)[number], unknown>> {
  const silent = offer.themes.length === 0 || offer.sectors.length === 0;
  const most = Math.min(offer.ticketMax ?? Infinity, offer.envelopeLeft ?? Infinity);
  return {
    id: offer.id,
    organisation: offer.organisationId,
    topics: silent ? [ANY] : [...offer.themes, ...fieldsOf(offer.sectors)],
    places: offer.territories.length === 0 ? [ANY] : offer.territories,
    modalities: offer.modalities.length === 0 ? [ANY] : offer.modalities,
    types: offer.eligibleTypes.length === 0 ? [ANY] : offer.eligibleTypes,
    sectors: offer.sectors,
    excluded: offer.excludedSectors,
    requires: numbers(offer.requires, REQUIREMENTS),
    themes: numbers(offer.themes, THEMES),
    means: numbers(offer.modalities, MODALITIES),
    groups: numbers(offer.targetGroups, TARGET_GROUPS),
    starts: offer.period ? dayNumber(offer.period.start) : null,
    ends: offer.period ? dayNumber(offer.period.end) : null,
    deadline: offer.deadline === undefined ? null : dayNumber(offer.deadline),
    least: offer.ticketMin ?? 0,
    most: most === Infinity ? null : most,
    rate: offer.fundingRateMax ?? null,
  };
}

function valuesOf(need: ScorableNeed): readonly unknown[] {
  const silent = need.themes.length === 0 || need.sectors.length === 0;
  const missing =
    need.amount === undefined ? null : Math.max(0, need.amount - (need.ownContribution ?? 0) - need.covered);
  return [
    need.organisationId,
    silent ? null : [ANY, ...need.themes, ...fieldsOf(need.sectors)],
    need.territories.length === 0 ? null : [ANY, ...new Set(need.territories.flatMap(relatedCodes))],
    need.modalities.length === 0 ? null : [ANY, ...need.modalities],
    [ANY, ORGANISATION_TYPES.find((type) => type === need.organisationType)],
    numbers(need.requirements.unmet, REQUIREMENTS),
    [...need.sectors, ...fieldsOf(need.sectors)],
    dayNumber(TODAY),
    need.period ? dayNumber(need.period.start) : null,
    need.period ? dayNumber(need.period.end) : null,
    need.deadline === undefined ? null : dayNumber(need.deadline),
    missing,
    need.amount ?? null,
    need.territories,
    numbers(need.themes, THEMES),
    numbers(need.modalities, MODALITIES),
    numbers(need.targetGroups, TARGET_GROUPS),
    need.sectors,
  ];
}
