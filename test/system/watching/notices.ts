import { type Message, put } from '@penc/messages';
import { WORKER } from '@penc/storage';
import { randomUUID } from 'node:crypto';
import { keepNotices } from '../../../apps/worker/src/notices/housekeeping';
import { notify } from '../../../apps/worker/src/notices/notify';
import type { NoticeContent } from '../../../apps/worker/src/notices/notice-content';
import type { Account } from '../accounts';
import type { System } from '../system';

/** Tells some members of something, as a handler of the worker would. */
export function tell(
  system: System,
  members: readonly Pick<Account, 'membershipId'>[],
  changes: Partial<NoticeContent> = {},
): Promise<void> {
  const content: NoticeContent = {
    kind: 'suggestion-declined',
    subject: { type: 'suggestion', id: randomUUID() },
    details: {
      need: 'Forage',
      offer: 'Fonds',
      needOrganisation: 'ARD de Sédhiou',
      offerOrganisation: 'Agence A',
      side: 'need',
      answerDue: '',
      illustrative: 0,
    },
    cause: randomUUID(),
    mail: true,
    ...changes,
  };
  const ids = members.map(({ membershipId }) => membershipId);
  return system.storage.transaction(WORKER, (tx) => notify(tx, ids, content));
}

/** A message as it comes when it has waited long: while no worker ran, what it speaks of has moved on. */
export async function comesLate<P extends object>(system: System, message: Message<P>, payload: P): Promise<void> {
  await system.storage.transaction(WORKER, (tx) => put(tx, message, payload));
  await system.settled();
}

/** What upkeep does for notices in each of its rounds. */
export function keepHouse({ storage }: System): Promise<void> {
  return storage.transaction(WORKER, (tx) => keepNotices(tx, new Date()));
}

/** What a member was told of, whoever looks at it. */
export async function noticeKinds({ storage }: System, membershipId: string): Promise<string[]> {
  const rows = await storage.read<{ kind: string }>('SELECT kind FROM notices WHERE membership_id = $1', [
    membershipId,
  ]);
  return rows.map(({ kind }) => kind);
}

/** The same without what is new among suggestions, and with an asterisk for what went by mail, in the order in which it was told. */
export async function kindsTold(
  { storage }: System,
  { membershipId }: Pick<Account, 'membershipId'>,
): Promise<string[]> {
  const rows = await storage.read<{ kind: string }>(
    `SELECT kind || CASE WHEN mail_id IS NULL THEN '' ELSE '*' END AS kind FROM notices
     WHERE membership_id = $1 AND kind <> 'suggestions-ready' ORDER BY seq`,
    [membershipId],
  );
  return rows.map(({ kind }) => kind);
}

/** A member who is none any more. */
export function hasLeft({ storage }: System, { membershipId }: Pick<Account, 'membershipId'>): Promise<unknown> {
  return storage.read('UPDATE memberships SET ended_at = now() WHERE id = $1 RETURNING id', [membershipId]);
}
