import type { ScorableNeed, ScorableOffer } from '@penc/matching';
import { Corpus } from '@penc/matching/corpus';
import { SyntheticPostings } from '../../corpus/synthetic';
import { collectGarbage } from '../../system/garbage';

const SEED = 4;

export interface Stock {
  readonly needs: readonly ScorableNeed[];
  readonly offers: readonly ScorableOffer[];
}

/** The same postings in every run. */
export function stockOf(needs: number, offers: number): Stock {
  const postings = new SyntheticPostings(SEED);
  return {
    offers: Array.from({ length: offers }, (_, number) => postings.offer(number)),
    needs: Array.from({ length: needs }, (_, number) => postings.need(number)),
  };
}

/** How a corpus answers: by the index; by reading every packed posting; by the plain scan over columns. */
export const WAYS = {
  index: { indexedFrom: 0 },
  packed: { indexedFrom: 0, changesScanned: Infinity },
  plain: { indexedFrom: Infinity },
} as const;

export interface Filled {
  readonly corpus: Corpus;
  readonly buildMs: number;
  /** What it takes in packed memory, beside the postings themselves. */
  readonly megabytes: number;
}

export function filled({ needs, offers }: Stock, sizes: ConstructorParameters<typeof Corpus>[0]): Filled {
  const corpus = new Corpus(sizes);
  collectGarbage();
  const before = process.memoryUsage().arrayBuffers;
  for (const offer of offers) corpus.apply('offer', offer, 1n);
  for (const need of needs) corpus.apply('need', need, 1n);
  const started = performance.now();
  if (sizes !== WAYS.packed) corpus.settle();
  const buildMs = performance.now() - started;
  // what the old base stood in is nobody's any more, but counts until it has been collected
  collectGarbage();
  return { corpus, buildMs, megabytes: (process.memoryUsage().arrayBuffers - before) / 2 ** 20 };
}
