import type { System } from '../system/system';
import type { Account } from '../system/accounts';

/** What a coordinator’s pages show: one of each kind. */
export interface InboxStage {
  readonly batchId: string;
  readonly weightsId: string;
  readonly proposalId: string;
}

interface Seen {
  readonly id: string;
  readonly revision: number;
}

/** One suggestion put off, one whose sides are silent and whose time is short, one decided in a batch, weights proposed. */
export async function setInbox(system: System, coordinator: Account, admin: Account): Promise<InboxStage> {
  const { client } = coordinator;
  const { body } = await client.get<{ items: readonly Seen[] }>('/suggestions?judgeable=true&limit=100');
  const [postponed, silent, batched] = body.items.slice(-3);
  if (!postponed || !silent || !batched) throw new Error('too few suggestions for the stage');
  const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await client.post(`/suggestions/${postponed.id}/postpone`, {
    revision: postponed.revision,
    until,
    reason: 'wrong-time',
  });
  await client.post(`/suggestions/${silent.id}/approve`, { revision: silent.revision });
  await system.settled();
  await system.storage.read(
    `UPDATE suggestions SET told_on = current_date - 12, reminders = 1, answer_due = current_date + 3 WHERE id = $1 RETURNING id`,
    [silent.id],
  );
  const batch = await client.post<{ batchId: string }>('/suggestions/bulk', {
    action: 'dismiss',
    reason: 'duplicate',
    ids: [{ id: batched.id, revision: batched.revision }],
  });
  const proposal = await admin.client.post<{ id: string }>('/weights/proposals', {});
  const weights = await admin.client.get<{ items: readonly { id: string }[] }>('/weights');
  await system.settled();
  return {
    batchId: batch.body.batchId,
    proposalId: proposal.body.id,
    weightsId: String(weights.body.items.at(-1)?.id),
  };
}
