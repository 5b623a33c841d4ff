import type { AnswerAction, SuggestionState } from '@penc/domain';
import { groupOf } from './groups';

it.each([
  // state, what this side may answer → whom it waits for
  ['approved', ['accept', 'decline', 'considering'], 'mine'],
  ['approved', ['submit', 'decline'], 'mine'],
  ['approved', ['award', 'reject'], 'mine'],
  ['approved', ['decline'], 'theirs'],
  ['approved', [], 'theirs'],
  ['agreed', [], 'agreed'],
  ['declined', [], 'past'],
  ['expired', [], 'past'],
  ['superseded', [], 'past'],
] as const)('a suggestion that is %s, with %j open, is %s', (status, answersOpen, group) => {
  const view: { status: SuggestionState; answersOpen: AnswerAction[] } = { status, answersOpen: [...answersOpen] };
  expect(groupOf({ ...view, why: null })).toBe(group);
});

it('an application that another person of the agency decides on waits for them', () => {
  expect(groupOf({ status: 'approved', answersOpen: [], why: 'evaluator' })).toBe('colleagues');
});
