import type { Account } from '../accounts';
import type { Answer } from '../client';
import type { System } from '../system';

export interface OrganisationSeen {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly revision: number;
  readonly lastDecision: {
    readonly action: string;
    readonly reason: string | null;
    readonly note: string | null;
  } | null;
  readonly warnings?: readonly { readonly pointer: string; readonly code: string }[];
  readonly code?: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

let made = 0;
/** Of an organisation that no other test knows. */
export const anApplication = (changes = {}, contact = {}) => ({
  name: `Association des ressortissants n° ${++made}`,
  type: 'diaspora-association',
  establishedIn: 'IT',
  registration: 'C.F. 98012345670',
  homeTerritories: ['SN-LG'],
  website: 'https://association.exemple.sn',
  contact: {
    name: 'Awa Ndiaye',
    email: `contact-${made}@exemple.sn`,
    phone: '+39 347 123 4567',
    language: 'fr',
    ...contact,
  },
  ...changes,
});

export function apply({ anyone }: System, body: object, headers = {}): Promise<Answer<OrganisationSeen>> {
  return anyone.post<OrganisationSeen>('/organisations', body, { headers });
}

/** Somebody who applied, with a key for their membership. */
export async function anApplicant(system: System): Promise<Account> {
  const account = await system.account({ type: 'diaspora-association' });
  await system.storage.read(`UPDATE organisations SET status = 'applied' WHERE id = $1 RETURNING id`, [
    account.organisationId,
  ]);
  return account;
}

export function organisationSeenBy({ client }: Account, id: string): Promise<Answer<OrganisationSeen>> {
  return client.get<OrganisationSeen>(`/organisations/${id}`);
}

/** On the revision that the administrator reads now. */
export async function judge(admin: Account, id: string, action: string, more: object = {}) {
  const { revision } = (await organisationSeenBy(admin, id)).body;
  return admin.client.post<OrganisationSeen>(`/organisations/${id}/${action}`, { revision, ...more });
}
