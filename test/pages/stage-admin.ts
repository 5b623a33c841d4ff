import type { Account } from '../system/accounts';
import type { System } from '../system/system';

/** What administrators look after: somebody who asks to join, somebody who signs, something that failed. */
export interface AdminStage {
  readonly appliedId: string;
  readonly deadLetterId: string;
  readonly signatoryId: string;
  readonly webhookId: string;
  readonly keyId: string;
}

export async function setAdministration(system: System, ard: Account): Promise<AdminStage> {
  const applied = await system.anyone.post<{ id: string }>('/organisations', {
    name: 'Association des ressortissants de Goudomp en Île-de-France',
    type: 'diaspora-association',
    establishedIn: 'FR',
    registration: 'W931002233',
    homeTerritories: ['SN1102'],
    website: 'https://goudomp.example',
    contact: { name: 'Mariama Cissé', email: 'mariama@goudomp.example', language: 'fr' },
  });
  const signatory = await system.account({ organisationId: ard.organisationId, role: 'signatory' });
  await system.storage.read(
    `INSERT INTO delegations (membership_id, reference, valid_from, valid_until, given_by)
     VALUES ($1, 'Arrêté n° 12/2026 du 3 mars 2026', '2026-03-03', '2099-12-31', $1) RETURNING id`,
    [signatory.membershipId],
  );
  const webhook = await ard.client.post<{ id: string }>('/webhooks', {
    url: 'https://ard.example/penc',
    kinds: ['suggestion-approved', 'partnership-changed'],
  });
  const [key] = await system.storage.read<{ id: string }>(
    `INSERT INTO api_keys (membership_id, hash, label) VALUES ($1, '\\x01', 'Tableau de bord') RETURNING id`,
    [ard.membershipId],
  );
  const [letter] = await system.storage.read<{ id: string }>(
    `INSERT INTO outbox (message, payload, dispatches, dispatched_at, failed_at, last_error)
     VALUES ('mail-due', '{"mailId": "00000000-0000-4000-8000-000000000000"}', 14, now(), now(),
             'Error: connect ECONNREFUSED 10.0.0.12:587') RETURNING id::text`,
  );
  return {
    appliedId: applied.body.id,
    signatoryId: signatory.membershipId,
    webhookId: webhook.body.id,
    keyId: String(key?.id),
    deadLetterId: String(letter?.id),
  };
}
