import { messages, put } from '@penc/messages';
import type { Transaction } from '@penc/storage';

export async function tellLog(
  tx: Transaction,
  action: string,
  membershipId: string,
  organisationId: string,
  details: Readonly<Record<string, string>>,
): Promise<void> {
  const subject = { type: 'membership', id: membershipId } as const;
  await tx.log({ action, subject, organisationIds: [organisationId], territories: [], details });
}

/** The end of this membership leaves nobody who acts for the organisation: administrators are to know. */
export function tellEditorsGone(tx: Transaction, organisationId: string, membershipId: string): Promise<void> {
  return put(tx, messages.editorsGone, { organisationId, membershipId });
}
