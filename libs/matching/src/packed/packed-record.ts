import { LANGUAGES } from '@penc/domain';
import type { Overlap } from '../record/overlap';
import type { RecordFacts, RecordProfile, Sizes } from '../record/profile';
import type { Arena } from './arena';
import type { Codes } from './codes';

/**
 * A packed track record: a head, then its lists, each of so many numbers followed by as many masses. What evidence reads of a
 * record stands side by side: a question looks at many that lie anywhere in memory. Of words there is a list for each language.
 */
const CONCEPTS = LANGUAGES.length;
const SECTORS = CONCEPTS + 1;
const TERRITORIES = SECTORS + 1;
const LISTS = TERRITORIES + 1;
/** Numbers of the head: what `RecordFacts` holds, and the mass of all sizes. */
const FACTS = 7;
/** Words after them: of each list where it begins, from the head on, and its length; then the same of the sizes. */
const STARTS = 2 * FACTS;
const HEAD = STARTS + 2 * (LISTS + 1);

/** The numbers of what records speak of. */
export interface RecordCodes {
  readonly words: Codes;
  readonly concepts: Codes;
  /** Of DAC codes, categories and families, and of `within` territories as well as of these. */
  readonly sectors: Codes;
  readonly territories: Codes;
}

/** What a need names, by number: how often, or with what weight, at each level at which it is compared. */
export interface NamedBy {
  readonly words: Int32Array;
  readonly concepts: Int32Array;
  readonly sectors: readonly [sector: Int32Array, category: Int32Array, family: Int32Array];
  readonly territories: readonly [there: Int32Array, inside: Int32Array, around: Int32Array];
}

/** Writes a record into the arena; where it begins. */
export function packRecord(profile: RecordProfile, arena: Arena, codes: RecordCodes): number {
  const { words, concepts, sectors, territories, sizes, weight } = profile;
  const lists = [
    ...LANGUAGES.map((language) => listOf(words[language].by, codes.words)),
    listOf(concepts.by, codes.concepts),
    listOf(sectors.by, codes.sectors),
    listOf(territories.by, codes.territories),
  ];
  const ofLists = lists.reduce((sum, { length }) => sum + even(length) + 2 * length, 0);
  const at = arena.take(HEAD + ofLists + 2 * sizes.lists.length);
  const facts = [words.fr.length, words.en.length, concepts.length, weight, sectors.all, territories.all, sizes.all];
  arena.amounts.set(facts, at >> 1);
  let next = HEAD;
  for (const [place, list] of lists.entries()) {
    arena.words[at + STARTS + 2 * place] = next;
    arena.words[at + STARTS + 2 * place + 1] = list.length;
    for (const [one, [number]] of list.entries()) arena.words[at + next + one] = number;
    next += even(list.length);
    for (const [one, [, mass]] of list.entries()) arena.amounts[((at + next) >> 1) + one] = mass;
    next += 2 * list.length;
  }
  arena.words[at + STARTS + 2 * LISTS] = next;
  arena.words[at + STARTS + 2 * LISTS + 1] = sizes.count;
  arena.amounts.set(sizes.lists, (at + next) >> 1);
  return at;
}

const even = (count: number) => count + (count % 2);

/** In the order of their numbers. */
function listOf(by: ReadonlyMap<string, number>, codes: Codes): readonly (readonly [number, number])[] {
  return [...by].map(([key, mass]) => [codes.numberOf(key), mass] as const).sort(([a], [b]) => a - b);
}

/**
 * A window on the packed records of an arena, on the one that begins at `at`. What it shows is good until it moves: nothing is
 * made anew for one of hundreds of records.
 */
export class PackedRecord implements RecordFacts {
  at = 0;
  readonly sizes: Sizes = new PackedSizes(this);
  /** What `compare` has found. */
  readonly shared: Overlap = {
    words: 0,
    concepts: 0,
    sector: 0,
    category: 0,
    family: 0,
    there: 0,
    inside: 0,
    around: 0,
  };

  constructor(readonly arena: Arena) {}

  get frenchLength(): number {
    return this.fact(0);
  }
  get englishLength(): number {
    return this.fact(1);
  }
  get conceptsLength(): number {
    return this.fact(2);
  }
  get weight(): number {
    return this.fact(3);
  }
  get inSectors(): number {
    return this.fact(4);
  }
  get inTerritories(): number {
    return this.fact(5);
  }
  /** In words. */
  get length(): number {
    const place = this.at + STARTS + 2 * LISTS;
    const { words } = this.arena;
    return (words[place] as number) + 6 * ((words[place + 1] as number) + 1);
  }

  /** Finds what it holds of what a need in this language (its place among `LANGUAGES`) names. */
  compare(named: NamedBy, language: number): void {
    const { shared } = this;
    shared.words = this.product(language, named.words);
    shared.concepts = this.product(CONCEPTS, named.concepts);
    shared.sector = this.product(SECTORS, named.sectors[0]);
    shared.category = this.product(SECTORS, named.sectors[1]);
    shared.family = this.product(SECTORS, named.sectors[2]);
    shared.there = this.product(TERRITORIES, named.territories[0]);
    shared.inside = this.product(TERRITORIES, named.territories[1]);
    shared.around = this.product(TERRITORIES, named.territories[2]);
  }

  private product(list: number, times: Int32Array): number {
    const { words, amounts } = this.arena;
    const place = this.at + STARTS + 2 * list;
    const first = this.at + (words[place] as number);
    const count = words[place + 1] as number;
    const masses = (first + even(count)) >> 1;
    let sum = 0;
    for (let one = 0; one < count; one++) {
      const named = times[words[first + one] as number] as number;
      // most is not named: its masses stay unread
      if (named !== 0) sum += named * (amounts[masses + one] as number);
    }
    return sum;
  }

  fact(place: number): number {
    return this.arena.amounts[(this.at >> 1) + place] as number;
  }
}

/** On the sizes of the record that a window is on. */
class PackedSizes implements Sizes {
  constructor(private readonly record: PackedRecord) {}

  get all(): number {
    return this.record.fact(6);
  }
  get count(): number {
    return this.word(1);
  }
  get lists(): Float64Array {
    return this.record.arena.amounts;
  }
  get from(): number {
    return (this.record.at + this.word(0)) >> 1;
  }

  private word(place: number): number {
    return this.record.arena.words[this.record.at + STARTS + 2 * LISTS + place] as number;
  }
}
