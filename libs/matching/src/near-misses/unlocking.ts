import type { GateKey, Side } from '@penc/domain';
import { gates } from '../gates/all';
import { feasible, total } from '../score';
import type { Conditions, ScorableNeed, ScorableOffer } from '../types';
import { type Change, type NeedChange, type OfferChange, changedNeed, changedOffer } from './changes';
import { needChanges } from './need-changes';
import { offerChanges } from './offer-changes';
import { MOST_FAILED } from './unlockable';

/** One edit, whose it would be, and the gate that it opens. */
export type Unlock = Change & { readonly by: Side; readonly gate: GateKey };

/** What it takes for a pair that gates refuse to pass them all. */
export interface Unlocking {
  /** All of them together. */
  readonly changes: readonly Unlock[];
  /** Of the pair after the changes, by the scorer itself; at least the floor of the weights. */
  readonly total: number;
}

type Pair = readonly [need: ScorableNeed, offer: ScorableOffer];

/**
 * The smallest change that lets the pair pass, seen from one side: edits of its own posting wherever these can
 * open a gate, of the other's where only these can. Of several that are equally small, the one after which the
 * pair scores best. Null when no edit helps, when more than two gates refuse, when the pair would not reach the
 * floor, or when only what the other side keeps secret could explain the change.
 */
export function unlocking(side: Side, need: ScorableNeed, offer: ScorableOffer, at: Conditions): Unlocking | null {
  return waysToUnlock(side, need, offer, at)[0] ?? null;
}

/** Beside what `unlocking` says all others that are equally small, best first. */
export function waysToUnlock(
  side: Side,
  need: ScorableNeed,
  offer: ScorableOffer,
  at: Conditions,
): readonly Unlocking[] {
  const failed = failedGates(need, offer, at);
  if (failed.length === 0 || failed.length > MOST_FAILED) return [];
  const told = side === 'need' ? asTold(offer) : offer;
  const seen = failedGates(need, told, at);
  if (!failed.every((key) => seen.includes(key))) return [];
  return combinations(failed.map((gate) => choicesFor(side, gate, [need, told], at)))
    .map((changes) => ({ changes, after: applied(need, offer, changes) }))
    .filter(({ after }) => feasible(...after, at))
    .map(({ changes, after }) => ({ changes, total: total(...after, at) }))
    .filter((way) => way.total >= at.weights.floor)
    .toSorted((a, b) => b.total - a.total);
}

/** The pair after the changes of either side. */
export function applied(need: ScorableNeed, offer: ScorableOffer, changes: readonly Unlock[]): Pair {
  return [needAfter(need, changes), offerAfter(offer, changes)];
}

/** The need after those of the changes that are its own. */
export function needAfter(need: ScorableNeed, changes: readonly Unlock[]): ScorableNeed {
  return changedNeed(
    need,
    changes.filter((one): one is Unlock & NeedChange => one.by === 'need'),
  );
}

/** The offer after those of the changes that are its own. */
export function offerAfter(offer: ScorableOffer, changes: readonly Unlock[]): ScorableOffer {
  return changedOffer(
    offer,
    changes.filter((one): one is Unlock & OfferChange => one.by === 'offer'),
  );
}

/** An offer without what its side keeps from others. */
export function asTold(offer: ScorableOffer): ScorableOffer {
  if (offer.envelopePublic) return offer;
  const { envelope: _whole, envelopeLeft: _left, ...told } = offer;
  return told;
}

function failedGates(need: ScorableNeed, offer: ScorableOffer, conditions: Conditions): readonly GateKey[] {
  return gates.filter((gate) => gate.outcome(need, offer, conditions) === 'fail').map(({ key }) => key);
}

/** The own side's edits come first: the other's are told only where these cannot open the gate. */
function choicesFor(
  side: Side,
  gate: GateKey,
  [need, offer]: Pair,
  conditions: Conditions,
): readonly (readonly Unlock[])[] {
  const ofNeed = () => tagged('need', gate, needChanges(gate, need, offer, conditions));
  const ofOffer = () => tagged('offer', gate, offerChanges(gate, need, offer, conditions));
  const [own, others] = side === 'need' ? [ofNeed, ofOffer] : [ofOffer, ofNeed];
  const mine = own();
  return mine.length > 0 ? mine : others();
}

function tagged(by: Side, gate: GateKey, choices: readonly (readonly Change[])[]): readonly (readonly Unlock[])[] {
  return choices.map((changes) => changes.map((change) => ({ ...change, by, gate })));
}

/** One choice of each: none where one of them offers nothing. */
function combinations(choices: readonly (readonly (readonly Unlock[])[])[]): readonly (readonly Unlock[])[] {
  return choices.reduce<readonly (readonly Unlock[])[]>(
    (made, options) => made.flatMap((before) => options.map((option) => [...before, ...option])),
    [[]],
  );
}
