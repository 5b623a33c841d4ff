import { MODALITIES, ORGANISATION_TYPES, REQUIREMENTS, TARGET_GROUPS, THEMES } from '@penc/domain';
import { FULL, quotient } from '../arithmetic/integers';
import type { Concept, ScorableNeed, ScorableOffer, TrackRecordEntry, Weights } from '../types';
import { DEFAULT_WEIGHTS } from '../weights';

/** A plain need for tests: everything is said, `over` says it otherwise. */
export function aNeed(over: Partial<ScorableNeed> = {}): ScorableNeed {
  return {
    id: 'need-1',
    organisationId: 'ard-louga',
    organisationType: 'ard',
    revision: 1,
    open: true,
    themes: ['return'],
    sectors: ['11330'],
    territories: ['SN-LG'],
    modalities: ['grant', 'training'],
    targetGroups: ['returnees', 'youth'],
    period: { start: '2027-01-01', end: '2027-12-31' },
    amount: 50_000_000,
    ownContribution: 10_000_000,
    unconfirmed: 0,
    inKind: false,
    requirements: { met: [], unmet: [] },
    covered: 0,
    diasporaCountries: [],
    language: 'fr',
    concepts: [{ id: 'dac:11330', weight: 10_000 }],
    words: [{ id: 'formation', weight: 250 }],
    ...over,
  };
}

/** A plain offer for tests that suits `aNeed` in all points. */
export function anOffer(over: Partial<ScorableOffer> = {}): ScorableOffer {
  return {
    id: 'offer-1',
    organisationId: 'agency',
    organisationType: 'cooperation-agency',
    revision: 1,
    open: true,
    themes: ['return'],
    sectors: ['11330'],
    territories: ['SN-LG'],
    modalities: ['grant', 'training'],
    targetGroups: ['returnees', 'youth'],
    period: { start: '2027-01-01', end: '2028-12-31' },
    excludedSectors: [],
    envelope: 500_000_000,
    envelopeLeft: 500_000_000,
    envelopePublic: true,
    ticketMin: 5_000_000,
    ticketMax: 100_000_000,
    eligibleTypes: [],
    requires: [],
    partnerships: 0,
    language: 'fr',
    concepts: [{ id: 'dac:11330', weight: 10_000 }],
    words: [{ id: 'formation', weight: 250 }],
    trackRecord: [],
    establishedIn: 'SN',
    homeTerritories: [],
    ...over,
  };
}

/** Leaves fields out: with exact optional properties, `undefined` is not « not said ». */
export function without<T extends object, K extends keyof T>(posting: T, ...fields: readonly K[]): Omit<T, K> {
  const entries = Object.entries(posting).filter(([field]) => !(fields as readonly string[]).includes(field));
  return Object.fromEntries(entries) as Omit<T, K>;
}

/** Where chance comes from in tests: one of some choices. */
export type Draw = <T>(choices: readonly T[]) => T;

/** Repeatable chance (a linear congruential generator, the constants of Numerical Recipes). */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const found = choices[Math.floor((state / 2 ** 32) * choices.length)];
    if (found === undefined) throw new RangeError('no choice');
    return found;
  };
}

const SECTORS = ['11330', '113', '11320', '11220', '16020', '31140', '311', '31320', '15112', '15190', '24040'];
const TERRITORIES = ['SN', 'SN-LG', 'SN-SE', 'SN-DB', 'SN0201', 'SN0203', 'SN0202', 'SN1101', 'elsewhere'];
const DAYS = ['2026-06-01', '2027-01-01', '2027-06-30', '2027-12-31', '2028-12-31', '2030-02-28'];
const AMOUNTS = [0, 1_000_000, 7_000_000, 40_000_000, 41_000_000, 333_000_001, 999_999_999_999_999];
const COUNTRIES = ['SN', 'FR', 'IT', 'ES'];
const WORDS = ['formation', 'training', 'de', 'louga', 'pepam', '2', 'mareyage'];
const CONCEPTS = ['dac:11330', 'dac:16020', 'gcm:20', 'gcm:21', 'sdg:8.5', 'sdg:6.1'];

function some<T>(draw: Draw, choices: readonly T[], most: number, least = 1): readonly T[] {
  const sizes = Array.from({ length: most - least + 1 }, (_, more) => least + more);
  return [...new Set(Array.from({ length: draw(sizes) }, () => draw(choices)))];
}

function drawnConcepts(draw: Draw): readonly Concept[] {
  const ids = some(draw, CONCEPTS, 4, 0);
  return ids.map((id) => ({ id, weight: Math.floor(10_000 / Math.sqrt(ids.length)) }));
}

function drawnText(draw: Draw) {
  const words = some(draw, WORDS, 6, 0).map((id) => ({ id, weight: draw([90, 180, 250]) }));
  return { language: draw(['fr', 'fr', 'en'] as const), concepts: drawnConcepts(draw), words };
}

function maybe<K extends string, V>(draw: Draw, field: K, choices: readonly V[]): { readonly [P in K]?: V } {
  return draw([true, true, false]) ? ({ [field]: draw(choices) } as { readonly [P in K]: V }) : {};
}

function drawnPeriod(draw: Draw): Pick<ScorableNeed, 'period'> {
  const [start = '', end = ''] = [draw(DAYS), draw(DAYS)].sort((a, b) => (a < b ? -1 : 1));
  return draw([true, true, true, false]) ? { period: { start, end } } : {};
}

function drawnPosting(draw: Draw) {
  return {
    organisationId: draw(['a', 'b', 'c', 'd', 'e', 'f']),
    organisationType: draw(ORGANISATION_TYPES.slice(0, 4)),
    revision: 1,
    open: draw([true, true, true, true, false]),
    themes: some(draw, THEMES, 2),
    sectors: some(draw, SECTORS, 3),
    territories: some(draw, TERRITORIES, 3),
    modalities: some(draw, MODALITIES.slice(0, 5), 3),
    targetGroups: some(draw, TARGET_GROUPS.slice(0, 5), 3, 0),
    ...drawnPeriod(draw),
    ...maybe(draw, 'deadline', DAYS),
    ...drawnText(draw),
  };
}

function drawnRequirements(draw: Draw): ScorableNeed['requirements'] {
  const met = some(draw, REQUIREMENTS, 4, 0);
  return { met, unmet: some(draw, REQUIREMENTS, 2, 0).filter((one) => !met.includes(one)) };
}

/** Every other offer is one of an association of the diaspora. */
function drawnHome(draw: Draw) {
  return {
    ...(draw([true, false]) && { organisationType: 'diaspora-association' as const }),
    establishedIn: draw(COUNTRIES),
    homeTerritories: some(draw, TERRITORIES, 2, 0),
  };
}

export function drawnNeed(draw: Draw, id: string): ScorableNeed {
  return {
    ...drawnPosting(draw),
    id,
    ...maybe(draw, 'amount', AMOUNTS),
    ...maybe(draw, 'ownContribution', [0, 1_000_000, 8_000_000]),
    unconfirmed: draw([0, 0, 1_000_000]),
    inKind: draw([false, false, true]),
    requirements: drawnRequirements(draw),
    covered: draw([0, 0, 2_000_000]),
    diasporaCountries: some(draw, COUNTRIES, 2, 0),
  };
}

export function drawnOffer(draw: Draw, id: string): ScorableOffer {
  const entry = (): TrackRecordEntry => ({
    sectors: some(draw, SECTORS, 2),
    territories: some(draw, TERRITORIES, 2),
    year: draw([2008, 2018, 2022, 2026]),
    ...maybe(draw, 'amount', AMOUNTS.slice(1)),
    ...drawnText(draw),
  });
  return {
    ...drawnPosting(draw),
    id,
    excludedSectors: some(draw, SECTORS, 2, 0),
    ...maybe(draw, 'envelopeLeft', AMOUNTS),
    envelopePublic: draw([true, true, false]),
    ...maybe(draw, 'ticketMin', AMOUNTS.slice(0, 4)),
    ...maybe(draw, 'ticketMax', AMOUNTS),
    ...maybe(draw, 'fundingRateMax', [0, 0.29, 0.7, 1]),
    eligibleTypes: some(draw, ORGANISATION_TYPES.slice(0, 4), 3, 0),
    requires: draw([true, true, false]) ? [] : some(draw, REQUIREMENTS, 2),
    ...maybe(draw, 'capacity', [1, 5]),
    partnerships: draw([0, 1, 2]),
    trackRecord: draw([[], [entry()], [entry(), entry(), entry(), entry()]]),
    ...drawnHome(draw),
  };
}

/** A few have one: what bears it is judged by the rules beside the index. */
export function drawnEmbedding(draw: Draw): Pick<ScorableNeed, 'embedding'> {
  const model = draw(['', '', '', 'one', 'other'] as const);
  return model === '' ? {} : { embedding: { model, vector: Int8Array.of(draw([127, 90, 0]), draw([90, 0])) } };
}

/** Leaves out what a posting may leave unsaid. */
export function vague<T extends ScorableNeed | ScorableOffer>(posting: T, draw: Draw): T {
  const lists = ['themes', 'sectors', 'territories', 'modalities', 'targetGroups', 'concepts', 'words'] as const;
  const empty = Object.fromEntries(lists.filter(() => draw([true, false, false])).map((list) => [list, []]));
  return { ...posting, ...empty };
}

/** As learning may end: a criterion that coordinators do not heed weighs nothing. */
const RECORDS_COUNT_NOT: Weights['weights'] = { ...DEFAULT_WEIGHTS.weights, 'track-record': 0, 'home-link': 2_300 };

/** The same sum, otherwise shared out; neutral anywhere. */
export function drawnWeights(draw: Draw): Weights {
  const keys = Object.keys(DEFAULT_WEIGHTS.weights);
  const part = quotient(FULL, keys.length);
  const even = keys.map((key, place) => [key, place === 0 ? FULL - part * (keys.length - 1) : part]);
  const weights = draw([DEFAULT_WEIGHTS.weights, Object.fromEntries(even) as Weights['weights'], RECORDS_COUNT_NOT]);
  return { version: 3, neutral: draw([2_500, 5_000, 10_000]), floor: draw([0, 40_000_000]), weights };
}
