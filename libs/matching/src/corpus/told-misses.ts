import type { Side } from '@penc/domain';
import { type Gain, gains } from '../near-misses/gains';
import type { ToldMiss } from '../near-misses/told-miss';
import { GATES_OF_OWN } from '../near-misses/unlockable';
import { type Unlocking, waysToUnlock } from '../near-misses/unlocking';
import { score } from '../score';
import type { ScorableNeed, ScorableOffer } from '../types';
import type { Corpus } from './corpus';
import type { NearMiss } from './near-misses';
import type { MatchingQuestion } from './questions';

/**
 * How many of the nearest are looked at, and at the most where none of these can be unlocked: offers whose envelope is spent, or
 * needs that are covered, stay open, and may stand before all that an edit would reach.
 */
const LOOKED_AT = { first: 100, most: 6_400, times: 4 } as const;
const MOST_KEPT = 20;
/** Of those that only the other side could unlock. */
const MOST_OF_OTHERS = 5;

/** What the side of a posting is told of those that almost match it. */
export interface ToldMisses {
  /** One's own edits first, then fewest gates, then what scores best once they are made. */
  readonly misses: readonly ToldMiss[];
  /** Whoever was left out of the question is counted in none. */
  readonly gains: readonly Gain[];
}

type Pair = readonly [need: ScorableNeed, offer: ScorableOffer];
interface Unlocked extends Unlocking {
  readonly ways: readonly Unlocking[];
  readonly miss: NearMiss;
  readonly pair: Pair;
  readonly own: boolean;
}

/** What the side is told of what almost matches, and what the edits that it asks for would gain in the whole corpus. */
export function toldMisses(corpus: Corpus, side: Side, id: string, question: MatchingQuestion): ToldMisses {
  const own = unlockedByOwn(corpus, side, id, question);
  const others = side === 'need' ? unlockedByOthers(corpus, id, question) : [];
  const single = own.flatMap(({ ways }) => ways.filter(({ changes }) => changes.length === 1));
  return {
    misses: [...own.slice(0, MOST_KEPT), ...others.slice(0, MOST_OF_OTHERS)].map((one) =>
      toldMiss(side, one, question),
    ),
    gains: gains(
      single.flatMap(({ changes }) => changes),
      gainedBy(corpus, side, id, question),
    ),
  };
}

/** Those that the posting's own side may unlock alone; further on among the nearest, and no further than until they are enough. */
function unlockedByOwn(corpus: Corpus, side: Side, id: string, question: MatchingQuestion): readonly Unlocked[] {
  const found: Unlocked[] = [];
  let looked = 0;
  for (let size: number = LOOKED_AT.first; size <= LOOKED_AT.most; size *= LOOKED_AT.times) {
    const nearest = corpus.nearMisses(side, id, { ...question, size, gates: GATES_OF_OWN[side] });
    for (; looked < nearest.length && found.length < MOST_KEPT; looked += LOOKED_AT.first) {
      const further = nearest.slice(looked, looked + LOOKED_AT.first);
      found.push(...further.flatMap((miss) => unlockedBy(corpus, side, id, miss, question)).filter(({ own }) => own));
    }
    if (nearest.length < size || found.length >= MOST_KEPT) break;
  }
  return found.toSorted(inOrder);
}

/** A need cannot move: of the nearest of all, those that only the other side may unlock. */
function unlockedByOthers(corpus: Corpus, id: string, question: MatchingQuestion): readonly Unlocked[] {
  return corpus
    .nearMisses('need', id, { ...question, size: MOST_KEPT })
    .flatMap((miss) => unlockedBy(corpus, 'need', id, miss, question))
    .filter(({ own }) => !own)
    .toSorted(inOrder);
}

/** Who matches as the posting stands is no gain, whatever is edited. */
function gainedBy(corpus: Corpus, side: Side, id: string, question: MatchingQuestion): Parameters<typeof gains>[1] {
  const now = corpus.matching(side, id, [], question);
  const others = { ...question, excluded: new Set([...(question.excluded ?? []), ...now]) };
  return (change) => corpus.matching(side, id, [change], others);
}

function unlockedBy(
  corpus: Corpus,
  side: Side,
  id: string,
  miss: NearMiss,
  { today, weights }: MatchingQuestion,
): readonly Unlocked[] {
  const [needId, offerId] = side === 'need' ? [id, miss.counterpartId] : [miss.counterpartId, id];
  const [need, offer] = [corpus.need(needId), corpus.offer(offerId)];
  if (!need || !offer) return [];
  const ways = waysToUnlock(side, need, offer, { today, weights });
  const [best] = ways;
  return best ? [{ ...best, ways, miss, pair: [need, offer], own: best.changes.every(({ by }) => by === side) }] : [];
}

function inOrder(a: Unlocked, b: Unlocked): number {
  return (
    a.miss.failed.length - b.miss.failed.length ||
    b.total - a.total ||
    (a.miss.counterpartId < b.miss.counterpartId ? -1 : 1)
  );
}

function toldMiss(
  side: Side,
  { miss, pair, changes, total }: Unlocked,
  { today, weights }: MatchingQuestion,
): ToldMiss {
  const { gates } = score(...pair, { today, weights });
  return {
    counterpartId: miss.counterpartId,
    counterpartRevision: pair[side === 'need' ? 1 : 0].revision,
    failed: gates.filter(({ outcome }) => outcome === 'fail'),
    changes,
    total,
  };
}
