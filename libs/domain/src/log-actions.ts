/** What the log tells, as `<of what>.<what was done>`. A sentence of the catalogue says each. */
export const LOG_ACTIONS = [
  ...under('posting', ['create', 'edit', 'publish', 'pause', 'resume', 'withdraw', 'close', 'reopen', 'expire']),
  ...under('suggestion', ['approve', 'first-approve', 'dismiss', 'postpone', 'supersede', 'undo', 'reopen', 'expire']),
  ...under('suggestion', ['accept', 'decline', 'considering', 'submit', 'shortlist', 'award', 'reject']),
  ...under('suggestion', ['message', 'note']),
  ...under('partnership', ['draft', 'edit', 'submit', 'redraft', 'signature', 'lapse', 'sign', 'start']),
  ...under('partnership', ['suspend', 'resume', 'complete', 'end', 'request', 'disburse', 'withhold']),
  ...under('organisation', ['apply', 'edit', 'verify', 'suspend', 'restore', 'set-approvals']),
  ...under('track-record', ['import']),
  ...under('member', ['invite', 'change', 'end']),
  ...under('delegation', ['give', 'end']),
  ...under('person', ['erase', 'forget']),
  ...under('session', ['sign-in', 'sign-out', 'revoke', 'choose-membership']),
  ...under('api-key', ['create', 'revoke']),
  ...under('second-factor', ['confirm', 'remove', 'recover', 'reset']),
  ...under('webhook', ['create', 'edit', 'rotate', 'delete', 'disable', 'test', 'send-again']),
  ...under('weights', ['propose', 'shadow', 'deploy', 'roll-back', 'calibrate']),
  ...under('message', ['retry', 'retry-all', 'drop']),
] as const;
export type LogAction = (typeof LOG_ACTIONS)[number];

function under<Subject extends string, Done extends string>(
  subject: Subject,
  done: readonly Done[],
): readonly `${Subject}.${Done}`[] {
  return done.map((one) => `${subject}.${one}` as const);
}
