import {
  ANSWERS,
  ANSWER_ACTIONS,
  type Answer,
  type AnswerAction,
  answerAfter,
  answersFrom,
  settledBy,
} from './answers';
import { OFFER_KINDS, type OfferKind } from '../postings/words';

type Truth = Partial<Record<Answer, Partial<Record<AnswerAction, Answer>>>>;

/** The whole truth, written a second time: what is not here must be refused. */
const OPEN: Truth = {
  waiting: { accept: 'accepted', decline: 'declined', considering: 'considering' },
  considering: { accept: 'accepted', decline: 'declined', considering: 'considering' },
};
const APPLICANT: Truth = {
  waiting: { accept: 'accepted', decline: 'declined', considering: 'considering', submit: 'submitted' },
  considering: { accept: 'accepted', decline: 'declined', considering: 'considering', submit: 'submitted' },
  accepted: { submit: 'submitted', decline: 'declined' },
  submitted: { decline: 'declined' },
};
const JURY: Truth = {
  waiting: { shortlist: 'shortlisted', award: 'awarded', reject: 'rejected' },
  shortlisted: { award: 'awarded', reject: 'rejected' },
};
const CALLS: ReadonlySet<OfferKind> = new Set<OfferKind>(['call', 'expression-of-interest']);

const cases = ([undefined, ...OFFER_KINDS] as const).flatMap((kind) =>
  (['need', 'offer'] as const).flatMap((side) => {
    const truth = !kind || !CALLS.has(kind) ? OPEN : side === 'need' ? APPLICANT : JURY;
    return ANSWERS.flatMap((present) =>
      ANSWER_ACTIONS.map((action) => [kind, side, present, action, truth[present]?.[action]] as const),
    );
  }),
);

describe('answers', () => {
  it.each(cases)('%s, side of the %s, %s, %s: %s', (kind, side, present, action, expected) => {
    expect(answerAfter(kind, side, present, action)).toBe(expected);
    expect(answersFrom(kind, side, present).includes(action)).toBe(expected !== undefined);
  });

  it.each([
    [undefined, 'accepted', 'accepted', 'agree'],
    ['direct', 'accepted', 'accepted', 'agree'],
    ['standing', 'accepted', 'waiting', null],
    ['standing', 'waiting', 'considering', null],
    ['standing', 'declined', 'accepted', 'decline'],
    ['standing', 'waiting', 'declined', 'decline'],
    ['call', 'accepted', 'waiting', null],
    ['call', 'submitted', 'waiting', null],
    ['call', 'submitted', 'shortlisted', null],
    ['call', 'submitted', 'awarded', 'agree'],
    ['call', 'submitted', 'rejected', 'decline'],
    ['call', 'declined', 'waiting', 'decline'],
    ['expression-of-interest', 'submitted', 'awarded', 'agree'],
  ] as const)('of %s, need %s and offer %s: %s', (kind, need, offer, expected) => {
    expect(settledBy(kind, { need, offer })).toBe(expected);
  });
});
