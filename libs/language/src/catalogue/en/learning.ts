import type { frLearning } from '../fr/learning';

export const enLearning: Readonly<Record<keyof typeof frLearning, string>> = {
  'score.only': 'Match score out of 100: not a probability.',
  'score.probability':
    'Once a suggestion like this is approved, both sides accept in {percent, number}% of cases, going by how {outcomes, number} approved suggestions ended; not answering in time counts as a no.',

  'problem.weights-too-few-judgements.title': 'Too few judgements',
  'problem.weights-too-few-judgements.detail':
    'Since the version in force was made, coordinators have not judged enough yet to compare another with it.',
  'problem.weights-not-better.title': 'No better prediction',
  'problem.weights-not-better.detail':
    'On judgements kept aside, these weights predict no better than those in force: they cannot replace them.',
  'problem.weights-region-loses.title': 'A region would lose too many suggestions',
  'problem.weights-region-loses.detail':
    'Under these weights, the share of at least one region in all suggestions would fall by more than 10%: they cannot be put into force.',
  'problem.not-yet-made.title': 'Preview being made',
  'problem.not-yet-made.detail':
    'What these weights would change in the lists is still being worked out: try again in a moment.',
  'problem.too-few-answers.title': 'Too few known outcomes',
  'problem.too-few-answers.detail':
    'How it ended is known of too few approved suggestions, or is too hard to predict: a score stays a score, and is not shown as a probability.',
  'problem.nothing-to-go-back-to.title': 'No version to go back to',
  'problem.nothing-to-go-back-to.detail':
    'There is no version to go back to: the one in force is the first, has just been gone back to, or came with the platform.',
};
