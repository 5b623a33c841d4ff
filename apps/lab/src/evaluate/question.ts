import type { Benchmark, Described, Giver } from './benchmark';

export const DIRECTIONS = ['needs', 'offers'] as const;
/** Whose lists are judged: of each need its best offers, or of each offer its best needs. */
export type Direction = (typeof DIRECTIONS)[number];

/** One scale for all models: how well each offer suits each need, the higher the better. */
export interface Model {
  readonly name: string;
  /** `[need][offer]`, in the order of the benchmark. */
  readonly scores: readonly Float64Array[];
  /** Characters of each text, where it cannot read the longest of them to their end. */
  readonly readOfEach?: number;
}

/** Lists to be made, and what should stand high in them. */
export interface Questions {
  /** Of those who ask; only those who have something relevant. */
  readonly askers: readonly number[];
  readonly askerIds: readonly string[];
  readonly answerIds: readonly string[];
  /** By asker: places of the relevant answers. */
  readonly relevant: ReadonlyMap<number, ReadonlySet<number>>;
  score(model: Model, asker: number, answer: number): number;
}

export function questionsOf({ needs, offers, relevant }: Benchmark, direction: Direction): Questions {
  const places = (list: readonly (Described | Giver)[]) => new Map(list.map(({ id }, place) => [id, place]));
  const [needPlaces, offerPlaces] = [places(needs), places(offers)];
  const found = new Map<number, Set<number>>();
  for (const [needId, offerIds] of Object.entries(relevant)) {
    const need = needPlaces.get(needId);
    for (const offerId of offerIds) {
      const offer = offerPlaces.get(offerId);
      if (need === undefined || offer === undefined) continue;
      const [asker, answer] = direction === 'needs' ? [need, offer] : [offer, need];
      found.set(asker, (found.get(asker) ?? new Set()).add(answer));
    }
  }
  const ids = { needs: needs.map(({ id }) => id), offers: offers.map(({ id }) => id) };
  return {
    askers: [...found.keys()].sort((a, b) => a - b),
    askerIds: ids[direction],
    answerIds: ids[direction === 'needs' ? 'offers' : 'needs'],
    relevant: found,
    score: ({ scores }, asker, answer) =>
      (direction === 'needs' ? scores[asker]?.[answer] : scores[answer]?.[asker]) ?? 0,
  };
}
