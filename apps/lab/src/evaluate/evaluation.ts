import type { Benchmark } from './benchmark';
import { type Interval, differenceOf } from './bootstrap';
import { type Measures, averageOf, measureLists } from './measures';
import { bm25 } from './models/bm25';
import { penc } from './models/penc';
import { popularity, random, sector } from './models/plain';
import { postgres } from './models/postgres';
import { type Direction, questionsOf } from './question';
import { type Slices, slicesOf } from './slices';

/** What `npm run evaluate -- --json` prints of one file. */
export interface Evaluation {
  readonly file: string;
  readonly name: string;
  readonly direction: Direction;
  readonly needs: number;
  readonly offers: number;
  /** In how many lists something relevant is looked for. */
  readonly lists: number;
  readonly models: Readonly<Record<string, Measures>>;
  /** How far Penc stands above each of the others: [low, mean, high] of the 95 % interval. */
  readonly differences: Readonly<Record<string, Readonly<Record<keyof Measures, Interval>>>>;
  readonly slices: Slices;
  /** Models that could not read the longest texts to their end: how many characters they have read of each. */
  readonly readOfEach?: Readonly<Record<string, number>>;
}

/** All models on one benchmark, in one run. */
export async function evaluated(
  file: string,
  benchmark: Benchmark,
  direction: Direction,
  databaseUrl: string,
): Promise<Evaluation> {
  const questions = questionsOf(benchmark, direction);
  const models = [
    penc(benchmark),
    bm25(benchmark),
    await postgres(benchmark, databaseUrl),
    sector(benchmark),
    popularity(benchmark),
    random(benchmark),
  ];
  const lists = new Map(models.map((model) => [model.name, measureLists(model, questions)]));
  const ours = lists.get('penc') ?? [];
  const partly = models.flatMap(({ name, readOfEach }) =>
    readOfEach === undefined ? [] : [[name, readOfEach] as const],
  );
  const others = [...lists].filter(([name]) => name !== 'penc');
  return {
    file,
    name: benchmark.name,
    direction,
    needs: benchmark.needs.length,
    offers: benchmark.offers.length,
    lists: questions.askers.length,
    models: Object.fromEntries([...lists].map(([name, found]) => [name, averageOf(found)])),
    differences: Object.fromEntries(others.map(([name, theirs]) => [name, differenceOf(ours, theirs)])),
    slices: slicesOf(benchmark, direction, questions, lists),
    ...(partly.length > 0 && { readOfEach: Object.fromEntries(partly) }),
  };
}
