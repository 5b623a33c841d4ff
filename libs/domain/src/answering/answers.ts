import { AlreadyAnswered } from '../errors';

/** What a side has said to an approved suggestion; `considering` asks for more time, and ends with its day. */
export const ANSWERS = ['waiting', 'considering', 'accepted', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];
/** What a side may say. */
export const SIDE_ANSWERS = ['accept', 'decline', 'considering'] as const;
export type SideAnswer = (typeof SIDE_ANSWERS)[number];
/** `lapse`: the time to consider is over. */
export type AnswerAction = SideAnswer | 'lapse';

const answerTransitions: Readonly<Record<Answer, Readonly<Partial<Record<AnswerAction, Answer>>>>> = {
  waiting: { accept: 'accepted', decline: 'declined', considering: 'considering' },
  considering: { accept: 'accepted', decline: 'declined', considering: 'considering', lapse: 'waiting' },
  accepted: {},
  declined: {},
};

/** Where an answer leads; throws AlreadyAnswered where the side has said its last word. */
export function answered(from: Answer, action: AnswerAction): Answer {
  const to = answerTransitions[from][action];
  if (!to) throw new AlreadyAnswered();
  return to;
}
