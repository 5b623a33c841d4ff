import {
  ConfidentialPair,
  ConflictOfInterest,
  type Day,
  type DismissReason,
  type Interests,
  InvalidInput,
  PostingMoved,
  SecondPersonNeeded,
  type Side,
  StaleRevision,
  type SuggestionAction,
  type SuggestionState,
  approvalBy,
  amountSought,
  conflictOf,
  dayOf,
  demand,
  firstTold,
  isCompetitive,
  isConfidential,
  move,
  needsTwoPersons,
  possibleGrant,
  postponingFaults,
} from '@penc/domain';
import type { OfferContent } from '@penc/domain';
import type { Caller } from '../../access/caller';
import { overFaults } from '../../postings/posting-faults';
import { maySee, standingOf } from '../reading/audience';
import { type SuggestionRow, offerKindOf } from '../rows';
import { refuseIfPostingsMoved } from './locking';

export type CoordinatorAction = Extract<SuggestionAction, 'approve' | 'dismiss' | 'postpone' | 'reopen' | 'undo'>;

/** What a coordinator says beside the action. */
export interface Judgement {
  readonly reason?: DismissReason;
  readonly note?: string;
  readonly until?: Day;
}

/** What an action will do to a suggestion; nothing but `undo` can still be refused after it. */
export interface Ruling {
  readonly action: CoordinatorAction | 'first-approve';
  readonly to: SuggestionState;
  /** Of an approval: the sides that are told at once. */
  readonly told: readonly Side[];
}

/** Who judges, with what binds them, and what the setting asks of them. */
export interface Judge {
  readonly caller: Caller;
  readonly interests: Interests;
  readonly twoPersonAboveXof: number | null;
  readonly now: Date;
}

/** What is wrong with the judgement itself, whatever it is about. */
export function refuseUnsound(judgement: Judgement, today: Day): void {
  const faults = judgement.until === undefined ? [] : postponingFaults(judgement.until, today);
  const unsaid = judgement.reason === 'other' && !judgement.note ? [{ pointer: '/note', code: 'note-required' }] : [];
  if (faults.length + unsaid.length > 0) throw new InvalidInput([...faults, ...unsaid]);
}

/** Whether this person may do this to the suggestion as it stands; throws what stands against it, writes nothing. */
export function weigh(judge: Judge, row: SuggestionRow, action: CoordinatorAction, revision: number): Ruling {
  const { caller } = judge;
  demand(caller.role, 'suggestion.judge', standingOf(caller, row), maySee(caller, row), 'suggestion');
  const conflict = conflictOf(judge.interests, row);
  if (conflict) throw new ConflictOfInterest(conflict);
  if (revision !== row.revision) throw new StaleRevision(revision, row.revision);
  // whoever takes back the first of two approvals leaves the suggestion where it is
  if (action === 'undo' && row.firstApproval) return { action, to: row.status, told: [] };
  const to = move('suggestion', row.status, action);
  if (action === 'approve' || action === 'dismiss' || action === 'postpone') refuseIfPostingsMoved(row);
  return action === 'approve' ? approving(judge, row, to) : { action, to, told: [] };
}

/** Whose deadline has passed is told of nothing new, whether or not the worker has come by to close it. */
function refuseIfOver({ need, offer }: SuggestionRow, now: Date): void {
  if ([need, offer].some(({ content }) => overFaults(content, now).length > 0)) throw new PostingMoved();
}

/** Refuses what can be told to neither side without telling the other's secret. */
function toldFirst(row: SuggestionRow, today: Day): readonly Side[] {
  const told = firstTold({
    needConfidential: isConfidential(row.need.content, today),
    offerConfidential: isConfidential(row.offer.content, today),
    competitive: isCompetitive(offerKindOf(row)),
  });
  if (told.length === 0) throw new ConfidentialPair();
  return told;
}

function approving(judge: Judge, row: SuggestionRow, to: SuggestionState): Ruling {
  refuseIfOver(row, judge.now);
  const told = toldFirst(row, dayOf(judge.now));
  const needsTwo = needsTwoPersons(grantOf(row), judge.twoPersonAboveXof);
  switch (approvalBy(judge.caller.personId, needsTwo, row.firstApproval?.personId ?? null)) {
    case 'approve':
      return { action: 'approve', to, told };
    case 'first':
      return { action: 'first-approve', to: row.status, told: [] };
    case 'refused':
      throw new SecondPersonNeeded();
  }
}

/** The most, in francs CFA, that this pair may come to; null when neither side has put a figure on it. */
export function grantOf({ need, offer }: SuggestionRow): number | null {
  const { amount } = need.amounts;
  const { fundingRateMax } = offer.content as OfferContent;
  return possibleGrant({
    sought: amountSought(need.amounts),
    ticketMax: offer.amounts.ticketMax,
    envelope: offer.amounts.envelope,
    rateOfCost: amount === undefined || fundingRateMax === undefined ? undefined : Math.floor(amount * fundingRateMax),
  });
}
