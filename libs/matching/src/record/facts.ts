import { textDamping } from '../words/likeness';
import { weightToday } from './decay';
import { GRAINS, type RecordProfile } from './profile';

/** As many activities of no particular kind are taken to stand in each record beside its own: few prove little. */
const UNSEEN = 3;
/** Of which one in ten is in the sector, or of that size, and three in twenty are there. */
const USUAL = { sectors: 0.1, territories: 0.15, sizes: 0.1 } as const;
/** What these show, in activities. */
export const SMALL_RECORD = {
  sectors: UNSEEN * USUAL.sectors,
  territories: UNSEEN * USUAL.territories,
  sizes: UNSEEN * USUAL.sizes,
} as const;
/**
 * Who has done much has done some of everything: of each part more is usual the more activities tell of it, by up to that
 * much, by half of it at twenty of today. How much somebody does is no evidence of what they do.
 */
const MOST_BY_VOLUME = 0.08;
const HALF_BY_VOLUME = 20;

/**
 * What evidence sees of a record by itself, as its activities weigh in one year; 0 for what the record says nothing of. Worked
 * out once a year, and read for many at a time.
 */
export interface RecordFacts {
  /** What an activity of the year 2000 weighs in that year. */
  readonly decay: number;
  /** By what words in common are divided, by the language of their texts. */
  readonly frenchDamping: number;
  readonly englishDamping: number;
  readonly conceptsLength: number;
  /** What so many activities make usual of their texts, and so many that name a sector, a territory, an amount, of these. */
  readonly activitiesUsual: number;
  readonly sectorsUsual: number;
  readonly territoriesUsual: number;
  readonly sizesUsual: number;
  /** What is expected of a record of that mass to show of a sector, a territory, a size, in activities. */
  readonly sectorsExpected: number;
  readonly territoriesExpected: number;
  readonly sizesExpected: number;
  /** Amounts: the `lists` of `Sizes`, from there on. */
  readonly sizes: Float64Array;
  readonly sizesFrom: number;
  readonly sizesCount: number;
}

/** Of a record as it counts in a year: each activity weighs half as much for every eight years that it is older. */
export function recordFacts(profile: RecordProfile, year: number): RecordFacts {
  const { weight, words, concepts, sectors, territories, sizes } = profile;
  const decay = weightToday(year);
  const scale = Math.sqrt(decay);
  const [inSectors, inTerritories] = [sectors.all / GRAINS, territories.all / GRAINS];
  return {
    decay,
    frenchDamping: textDamping(words.fr.length, scale),
    englishDamping: textDamping(words.en.length, scale),
    conceptsLength: concepts.length,
    activitiesUsual: usualByVolume(decay * (weight / GRAINS)),
    sectorsUsual: usualByVolume(decay * inSectors),
    territoriesUsual: usualByVolume(decay * inTerritories),
    sizesUsual: usualByVolume(decay * sizes.all),
    sectorsExpected: expected(inSectors, decay, USUAL.sectors),
    territoriesExpected: expected(inTerritories, decay, USUAL.territories),
    sizesExpected: expected(sizes.all, decay, USUAL.sizes),
    sizes: sizes.lists,
    sizesFrom: 0,
    sizesCount: sizes.count,
  };
}

const usualByVolume = (told: number) => (MOST_BY_VOLUME * told) / (told + HALF_BY_VOLUME);

/** Mass counts by its square root: ten activities of ten say more than ten of a thousand, and these more than one of a hundred. */
function expected(all: number, decay: number, usual: number): number {
  return all === 0 ? 0 : Math.sqrt((decay * all + UNSEEN) * UNSEEN) * usual;
}
