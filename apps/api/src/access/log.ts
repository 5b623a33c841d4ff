import type { LogEntry, Transaction } from '@penc/storage';

type AccessAction =
  | 'session.sign-in'
  | 'session.sign-out'
  | 'session.revoke'
  | 'session.choose-membership'
  | 'api-key.create'
  | 'api-key.revoke'
  | 'second-factor.confirm'
  | 'second-factor.remove'
  | 'second-factor.recover'
  | 'second-factor.reset';

/** Ids and codes alone; of no organisation, so that only administrators read who came and went. */
export async function logAccess(
  tx: Transaction,
  action: AccessAction,
  subject: LogEntry['subject'],
  more: Pick<LogEntry, 'details' | 'by'> = {},
): Promise<void> {
  await tx.log({ action, subject, organisationIds: [], territories: [], ...more });
}
