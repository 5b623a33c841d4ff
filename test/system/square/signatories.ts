import type { Account } from '../accounts';
import type { System } from '../system';

/** A second member of the same organisation, who may sign for it: an administrator has recorded the act. */
export async function signatoryOf(
  system: System,
  account: Account,
  delegation: Readonly<Record<string, unknown>> | null = {},
): Promise<Account> {
  const signatory = await system.account({ role: 'signatory', organisationId: account.organisationId });
  if (delegation) await delegate(system, signatory, delegation);
  return signatory;
}

/** Returns the delegation, as the api answered. */
export async function delegate(
  system: System,
  signatory: Account,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: string }> {
  const admin = await system.account({ role: 'admin' });
  const body = { reference: 'Arrêté n° 12', validFrom: '2020-01-01', validUntil: '2199-12-31', ...changes };
  const given = await admin.client.post<{ id: string }>(`/members/${signatory.membershipId}/delegations`, body);
  if (given.status !== 201) throw new Error(`the delegation was refused: ${JSON.stringify(given.body)}`);
  return given.body;
}
