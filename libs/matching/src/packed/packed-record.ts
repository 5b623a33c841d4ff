import type { RecordFacts } from '../record/facts';
import type { Arena } from './arena';

/**
 * What a track record shows by itself in one year, packed: the numbers of `RecordFacts`, then its amounts. It stands side by
 * side: a question looks at many records that lie anywhere in memory.
 */
const HEAD = 12;

/** Writes a record into the arena; where it begins, in pairs of words. */
export function packRecord(facts: RecordFacts, arena: Arena): number {
  const at = arena.take(2 * (HEAD + facts.sizes.length)) >> 1;
  const head = [
    facts.decay,
    facts.frenchDamping,
    facts.englishDamping,
    facts.conceptsLength,
    facts.activitiesUsual,
    facts.sectorsUsual,
    facts.territoriesUsual,
    facts.sizesUsual,
    facts.sectorsExpected,
    facts.territoriesExpected,
    facts.sizesExpected,
    facts.sizesCount,
  ];
  arena.amounts.set(head, at);
  arena.amounts.set(facts.sizes, at + HEAD);
  return at;
}

/** A window on the packed records of an arena, on the one that begins at `at`: nothing is made anew for one of hundreds. */
export class PackedRecord implements RecordFacts {
  at = 0;

  constructor(private readonly arena: Arena) {}

  get sizes(): Float64Array {
    return this.arena.amounts;
  }
  get decay(): number {
    return this.sizes[this.at] as number;
  }
  get frenchDamping(): number {
    return this.sizes[this.at + 1] as number;
  }
  get englishDamping(): number {
    return this.sizes[this.at + 2] as number;
  }
  get conceptsLength(): number {
    return this.sizes[this.at + 3] as number;
  }
  get activitiesUsual(): number {
    return this.sizes[this.at + 4] as number;
  }
  get sectorsUsual(): number {
    return this.sizes[this.at + 5] as number;
  }
  get territoriesUsual(): number {
    return this.sizes[this.at + 6] as number;
  }
  get sizesUsual(): number {
    return this.sizes[this.at + 7] as number;
  }
  get sectorsExpected(): number {
    return this.sizes[this.at + 8] as number;
  }
  get territoriesExpected(): number {
    return this.sizes[this.at + 9] as number;
  }
  get sizesExpected(): number {
    return this.sizes[this.at + 10] as number;
  }
  get sizesCount(): number {
    return this.sizes[this.at + 11] as number;
  }
  get sizesFrom(): number {
    return this.at + HEAD;
  }
}
