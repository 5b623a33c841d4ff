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

/** How many of the nearest are looked at; fewer can be unlocked by an edit that makes sense. */
const LOOKED_AT = 100;
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

/**
 * The near misses that are looked at for a posting: those that its own side may unlock, and of a need, which cannot
 * move, some that only the other side may. Each once.
 */
export function nearestOf(corpus: Corpus, side: Side, id: string, question: MatchingQuestion): readonly NearMiss[] {
  const nearest = [
    ...corpus.nearMisses(side, id, { ...question, size: LOOKED_AT, gates: GATES_OF_OWN[side] }),
    ...(side === 'need' ? corpus.nearMisses(side, id, { ...question, size: MOST_KEPT }) : []),
  ];
  return [...new Map(nearest.map((one) => [one.counterpartId, one])).values()];
}

/** What is told of these near misses, and what the edits that they ask for would gain in the whole corpus. */
export function toldOf(
  corpus: Corpus,
  side: Side,
  id: string,
  nearest: readonly NearMiss[],
  question: MatchingQuestion,
): ToldMisses {
  const unlocked = nearest.flatMap((miss) => unlockedBy(corpus, side, id, miss, question)).toSorted(inOrder);
  const kept = [
    ...unlocked.filter(({ own }) => own).slice(0, MOST_KEPT),
    ...unlocked.filter(({ own }) => !own).slice(0, MOST_OF_OTHERS),
  ];
  const single = unlocked.flatMap(({ own, ways }) => (own ? ways.filter(({ changes }) => changes.length === 1) : []));
  return {
    misses: kept.map((one) => toldMiss(side, one, question)),
    gains: gains(
      single.flatMap(({ changes }) => changes),
      gainedBy(corpus, side, id, question),
    ),
  };
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
    Number(b.own) - Number(a.own) ||
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
