import type { RecordFacts, RecordProfile, Sizes } from '../record/profile';
import type { Arena } from './arena';

/**
 * What a track record shows by itself, packed: what `RecordFacts` holds, the mass and the count of all sizes, then their
 * lists. It stands side by side: a question looks at many records that lie anywhere in memory.
 */
const HEAD = 8;

/** Writes a record into the arena; where it begins, in pairs of words. */
export function packRecord(profile: RecordProfile, arena: Arena): number {
  const { words, concepts, sectors, territories, sizes, weight } = profile;
  const own = [words.fr.length, words.en.length, concepts.length, weight, sectors.all, territories.all];
  const at = arena.take(2 * (HEAD + sizes.lists.length)) >> 1;
  arena.amounts.set([...own, sizes.all, sizes.count, ...sizes.lists], at);
  return at;
}

/** A window on the packed records of an arena, on the one that begins at `at`: nothing is made anew for one of hundreds. */
export class PackedRecord implements RecordFacts {
  at = 0;
  readonly sizes: Sizes = new PackedSizes(this);

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

  fact(place: number): number {
    return this.arena.amounts[this.at + place] as number;
  }
}

/** On the sizes of the record that a window is on. */
class PackedSizes implements Sizes {
  constructor(private readonly record: PackedRecord) {}

  get all(): number {
    return this.record.fact(6);
  }
  get count(): number {
    return this.record.fact(7);
  }
  get lists(): Float64Array {
    return this.record.arena.amounts;
  }
  get from(): number {
    return this.record.at + HEAD;
  }
}
