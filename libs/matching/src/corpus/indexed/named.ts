import { ancestorsOf } from '@penc/reference';
import type { NamedBy, RecordCodes } from '../../packed/packed-record';
import type { Codes } from '../../packed/codes';
import { sectorKeys, within } from '../../record/profile';
import type { ScorableNeed } from '../../types';

/** Numbers by number of a code, most of them 0. */
class Level {
  values = new Int32Array(0);
  private readonly touched: number[] = [];

  constructor(private readonly codes: Codes) {}

  /** For a code that no record holds there is nothing to be compared with. */
  add(code: string, times: number): void {
    const number = this.codes.known(code);
    if (number === undefined) return;
    this.values[number] = (this.values[number] as number) + times;
    this.touched.push(number);
  }

  clear(): void {
    for (const number of this.touched) this.values[number] = 0;
    this.touched.length = 0;
    if (this.values.length < this.codes.count) this.values = new Int32Array(2 * this.codes.count);
  }
}

/** What one need after the other names, laid out by number. */
export class Named {
  private readonly words: Level;
  private readonly concepts: Level;
  private readonly sectors: readonly [Level, Level, Level];
  private readonly territories: readonly [Level, Level, Level];

  constructor({ words, concepts, sectors, territories }: RecordCodes) {
    this.words = new Level(words);
    this.concepts = new Level(concepts);
    this.sectors = [new Level(sectors), new Level(sectors), new Level(sectors)];
    this.territories = [new Level(territories), new Level(territories), new Level(territories)];
  }

  /** Good until the next need comes, or another record. */
  by(need: ScorableNeed): NamedBy {
    const { words, concepts, sectors, territories } = this;
    for (const level of [words, concepts, ...sectors, ...territories]) level.clear();
    for (const { id, weight } of need.words) words.add(id, weight);
    for (const { id, weight } of need.concepts) concepts.add(id, weight);
    for (const one of need.sectors) {
      const { sector, category, family } = sectorKeys(one);
      if (sector !== undefined) sectors[0].add(sector, 1);
      if (category !== undefined) sectors[1].add(category, 1);
      sectors[2].add(family, 1);
    }
    for (const one of need.territories) {
      territories[0].add(one, 1);
      territories[1].add(within(one), 1);
      for (const above of ancestorsOf(one)) territories[2].add(above, 1);
    }
    return {
      words: words.values,
      concepts: concepts.values,
      sectors: [sectors[0].values, sectors[1].values, sectors[2].values],
      territories: [territories[0].values, territories[1].values, territories[2].values],
    };
  }
}
