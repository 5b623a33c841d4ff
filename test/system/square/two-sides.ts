import type { Account } from '../accounts';
import type { PageVisitor } from '../visitors/page-visitor';
import { visitorOf } from '../visitors/signed-in-visitor';
import type { System } from '../system';

/** An ARD that reads French and an agency that reads English, each signed in at a browser, and a coordinator. */
export interface TwoSides {
  readonly accounts: Readonly<Record<'ard' | 'agency' | 'coordinator', Account>>;
  readonly ard: PageVisitor;
  readonly agency: PageVisitor;
}

export async function twoSides(system: System): Promise<TwoSides> {
  const accounts = {
    ard: await system.account({ name: 'ARD de Sédhiou' }),
    agency: await system.account({ type: 'cooperation-agency', name: 'Agence A', language: 'en' }),
    coordinator: await system.account({ role: 'coordinator', type: 'ministry' }),
  };
  return {
    accounts,
    ard: await visitorOf(system, accounts.ard),
    agency: await visitorOf(system, accounts.agency, 'en'),
  };
}
