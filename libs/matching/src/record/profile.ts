import type { Language } from '@penc/domain';
import { ancestorsOf, categoryOf } from '@penc/reference';
import type { TrackRecordEntry } from '../types';
import { decayOf } from './decay';

/** Masses are whole grains: their sums are exact, so that nothing depends on the order in which they are added up. */
export const GRAINS = 2 ** 20;
/** The same for how far a record reaches in a word or a concept, in units of a posting’s weights. */
export const REACH_GRAINS = 2 ** 10;

/**
 * What a record shows in sum, each activity weighing 2^((year − 2000) ÷ 8): the newer one of two that lie eight years
 * apart counts double, whenever one looks. `decayOf` makes of it what it weighs today.
 */
export interface RecordProfile {
  /** Of all activities together, in grains. */
  readonly weight: number;
  /** By DAC code, category and family: the weight of the activities that touch it; and of all that name a sector. */
  readonly sectors: Sums;
  /** By territory, those it lies in and those in it: an activity in several is spread over them (1 ÷ √n each). */
  readonly territories: Sums;
  readonly sizes: Sizes;
  /** By word and by concept: the root of the weighted sum of squares, so that repetition counts less and less. */
  readonly words: Readonly<Record<Language, Spread>>;
  readonly concepts: Spread;
}

/** In grains. */
export interface Sums {
  readonly all: number;
  readonly by: ReadonlyMap<string, number>;
}

/** By word or concept, in grains of reach; the length of the whole vector is in units of a posting’s weights. */
export interface Spread {
  readonly length: number;
  readonly by: ReadonlyMap<string, number>;
}

/**
 * `count` amounts in francs, ascending, with the running sums that answer « how much of it is of this size » at once: three
 * lists side by side, of `count + 1` each. The amounts; the sums of weight × amount over the first 0, 1, 2 … of them; the sums
 * of weight ÷ amount over all but these.
 */
export interface Sizes {
  readonly all: number;
  readonly count: number;
  readonly lists: Float64Array;
}

const profiles = new WeakMap<readonly TrackRecordEntry[], RecordProfile>();

/** Made at the first question about a record, which must not change afterwards. */
export function profileOf(record: readonly TrackRecordEntry[]): RecordProfile {
  const known = profiles.get(record) ?? {
    weight: record.reduce((sum, { year }) => sum + Math.round(GRAINS * decayOf(year)), 0),
    sectors: sumsOf(record, ({ sectors }) => ({
      keys: sectors.flatMap((one) => keysOf(sectorKeys(one))),
      spread: 1,
    })),
    territories: sumsOf(record, ({ territories }) => ({
      keys: territories.flatMap((one) => [one, ...ancestorsOf(one).map(within)]),
      spread: Math.sqrt(new Set(territories).size),
    })),
    sizes: sizesOf(record),
    words: {
      fr: spreadOf(record, ({ language, words }) => (language === 'fr' ? words : [])),
      en: spreadOf(record, ({ language, words }) => (language === 'en' ? words : [])),
    },
    concepts: spreadOf(record, ({ concepts }) => concepts),
  };
  profiles.set(record, known);
  return known;
}

/** The key of what lies in a territory, as against what concerns the whole of it. */
export const within = (code: string) => `${code}/`;

/** The keys of a code, of its category and of its family (the first two digits), as far as it has them. */
export interface SectorKeys {
  readonly sector?: string;
  readonly category?: string;
  readonly family: string;
}

/** A category is a sector of its own. */
export function sectorKeys(code: string): SectorKeys {
  const category = categoryOf(code) ?? code.slice(0, 3);
  const family = category.slice(0, 2);
  if (category === family) return code === family ? { family } : { sector: code, category: code, family };
  return { sector: code, category, family };
}

function keysOf({ sector, category, family }: SectorKeys): readonly string[] {
  return [sector, category, family].filter((key) => key !== undefined);
}

function sumsOf(
  record: readonly TrackRecordEntry[],
  read: (entry: TrackRecordEntry) => { keys: readonly string[]; spread: number },
): Sums {
  let all = 0;
  const by = new Map<string, number>();
  for (const entry of record) {
    const { keys, spread } = read(entry);
    if (keys.length === 0) continue;
    const weight = GRAINS * decayOf(entry.year);
    all += Math.round(weight);
    const mass = Math.round(weight / spread);
    for (const key of new Set(keys)) by.set(key, (by.get(key) ?? 0) + mass);
  }
  return { all, by };
}

function spreadOf(
  record: readonly TrackRecordEntry[],
  read: (entry: TrackRecordEntry) => TrackRecordEntry['words'],
): Spread {
  const squares = new Map<string, number>();
  for (const entry of record) {
    const decay = decayOf(entry.year);
    for (const { id, weight } of read(entry)) squares.set(id, (squares.get(id) ?? 0) + decay * weight * weight);
  }
  let sum = 0;
  for (const square of squares.values()) sum += square;
  const reach = (square: number) => Math.round(REACH_GRAINS * Math.sqrt(square));
  return { length: Math.sqrt(sum), by: new Map([...squares].map(([id, square]) => [id, reach(square)])) };
}

function sizesOf(record: readonly TrackRecordEntry[]): Sizes {
  const known = record
    .flatMap(({ amount, year }) => (amount ? [{ amount, weight: decayOf(year) }] : []))
    .sort((a, b) => a.amount - b.amount || a.weight - b.weight);
  const below = [0];
  for (const [place, { amount, weight }] of known.entries()) below.push((below[place] ?? 0) + weight * amount);
  const above = [0];
  for (const { amount, weight } of known.toReversed()) above.push((above.at(-1) ?? 0) + weight / amount);
  return {
    all: known.reduce((sum, { weight }) => sum + weight, 0),
    count: known.length,
    lists: Float64Array.from([...known.map(({ amount }) => amount), Infinity, ...below, ...above.reverse()]),
  };
}
