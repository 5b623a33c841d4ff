import type { OfferKind } from '../postings/words';
import type { Side } from '../words';

/** What a side has said so far; the last four belong to calls. */
export const ANSWERS = [
  'waiting',
  'considering',
  'accepted',
  'declined',
  'submitted',
  'shortlisted',
  'awarded',
  'rejected',
] as const;
export type Answer = (typeof ANSWERS)[number];

export const ANSWER_ACTIONS = ['accept', 'decline', 'considering', 'submit', 'shortlist', 'award', 'reject'] as const;
export type AnswerAction = (typeof ANSWER_ACTIONS)[number];

/** What a side says again once the time that it asked for is over. */
export const AFTER_CONSIDERING: Answer = 'waiting';

/** Calls treat all who answer them alike: no application is seen before the deadline, and one award decides. */
export function isCompetitive(kind: OfferKind | undefined): boolean {
  return kind === 'call' || kind === 'expression-of-interest';
}

type Moves = Readonly<Partial<Record<Answer, Readonly<Partial<Record<AnswerAction, Answer>>>>>>;

const undecided = { accept: 'accepted', decline: 'declined', considering: 'considering' } as const;
const applying = { ...undecided, submit: 'submitted' } as const;
const openSide: Moves = { waiting: undecided, considering: undecided };

/** Per kind of offer and side: from each answer, what may be said next and what it becomes. */
const answerTransitions: Readonly<Record<'open' | 'competitive', Readonly<Record<Side, Moves>>>> = {
  open: { need: openSide, offer: openSide },
  competitive: {
    need: {
      waiting: applying,
      considering: applying,
      accepted: { submit: 'submitted', decline: 'declined' },
      submitted: { decline: 'declined' },
    },
    offer: {
      waiting: { shortlist: 'shortlisted', award: 'awarded', reject: 'rejected' },
      shortlisted: { award: 'awarded', reject: 'rejected' },
    },
  },
};

/** The answer that an action makes of the present one; undefined where the table has no such move. */
export function answerAfter(
  kind: OfferKind | undefined,
  side: Side,
  present: Answer,
  action: AnswerAction,
): Answer | undefined {
  return answerTransitions[isCompetitive(kind) ? 'competitive' : 'open'][side][present]?.[action];
}

/** What may be said next, for those who show buttons. */
export function answersFrom(kind: OfferKind | undefined, side: Side, present: Answer): AnswerAction[] {
  const moves = answerTransitions[isCompetitive(kind) ? 'competitive' : 'open'][side][present] ?? {};
  return Object.keys(moves) as AnswerAction[];
}

/** What two answers make of the suggestion: an agreement, a refusal, or nothing yet. */
export function settledBy(
  kind: OfferKind | undefined,
  answers: Readonly<Record<Side, Answer>>,
): 'agree' | 'decline' | null {
  if (answers.need === 'declined' || answers.offer === 'declined' || answers.offer === 'rejected') return 'decline';
  if (isCompetitive(kind)) return answers.offer === 'awarded' ? 'agree' : null;
  return answers.need === 'accepted' && answers.offer === 'accepted' ? 'agree' : null;
}
