import type { Day } from '@penc/domain';
import type { ScorableNeed, ScorableOffer, Weights } from '@penc/matching';
import type { Corpus } from '@penc/matching/corpus';
import { type Changes, type Choice, type Place, type Prints, changesOf } from './changes';
import { fingerprintOf, isFingerprintOf } from './fingerprint';
import type { ListOwner } from './pairs';

/** What lists are chosen and written on. */
export interface Frame {
  readonly corpus: Corpus;
  readonly today: Day;
  readonly weights: Weights;
}

/** What there is to be written of some lists of one kind. */
export interface Plan extends Changes {
  /** Have approved pairs, which may have lapsed. */
  readonly approved: readonly string[];
}

export function planOf(choices: readonly Choice[], frame: Frame): Plan {
  const prints = printsUnder(frame);
  const changes = choices.map((choice) => changesOf(choice, prints));
  const approved = choices.filter(({ pairs }) => pairs.some(({ status }) => status === 'approved'));
  return {
    approved: approved.map(({ owner }) => owner.id),
    gone: changes.flatMap(({ gone }) => gone),
    moved: changes.flatMap(({ moved }) => moved),
    fresh: changes.flatMap(({ fresh }) => fresh),
  };
}

export function isNothing({ approved, gone, moved, fresh }: Plan): boolean {
  return approved.length + gone.length + moved.length + fresh.length === 0;
}

export function needAndOffer({ owner, counterpartId }: Omit<Place, 'rank'>): readonly [string, string] {
  return owner.kind === 'need' ? [owner.id, counterpartId] : [counterpartId, owner.id];
}

/** The two postings of a pair as the corpus holds them; each was ranked, so it must be there. */
export function pairOf(
  owner: ListOwner,
  counterpartId: string,
  corpus: Corpus,
): { readonly need: ScorableNeed; readonly offer: ScorableOffer } {
  const [needId, offerId] = needAndOffer({ owner, counterpartId });
  return { need: known(corpus.need(needId), needId), offer: known(corpus.offer(offerId), offerId) };
}

function printsUnder(frame: Frame): Prints {
  return {
    of(owner, counterpartId) {
      const { need, offer } = pairOf(owner, counterpartId, frame.corpus);
      return fingerprintOf(need, offer, frame);
    },
    isOf(print, owner, counterpartId) {
      const { need, offer } = pairOf(owner, counterpartId, frame.corpus);
      return isFingerprintOf(print, need, offer, frame);
    },
  };
}

function known<T>(posting: T | undefined, id: string): T {
  if (!posting) throw new Error(`posting ${id} was ranked and is not in the corpus`);
  return posting;
}
