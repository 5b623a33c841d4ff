import type { Account } from '../system/accounts';
import { sessionOf } from '../system/visitors/signed-in-visitor';
import { signatoryOf } from '../system/square/signatories';
import type { System } from '../system/system';

/** Somebody who asks: with a key, or with the session of a browser. */
export interface Caller {
  readonly account: Account;
  readonly headers: Readonly<Record<string, string>>;
}

type Beginning = (system: System) => Promise<Caller>;

/** The first two have postings, and may sign for their organisations. */
export const CALLERS: readonly Beginning[] = [
  async (system) => byKey(await signatoryOf(system, await system.account())),
  async (system) => byKey(await signatoryOf(system, await system.account({ type: 'cooperation-agency' }))),
  async (system) => byKey(await system.account({ role: 'coordinator' })),
  async (system) => byKey(await system.account({ role: 'admin' })),
  async (system) => bySession(system, await system.account()),
  async (system) => bySession(system, await system.account({ role: 'admin' })),
];

function byKey(account: Account): Caller {
  return { account, headers: { authorization: `Bearer ${account.key}` } };
}

async function bySession(system: System, account: Account): Promise<Caller> {
  const cookie = `penc_session=${await sessionOf(system, account)}`;
  return { account, headers: { cookie, 'sec-fetch-site': 'same-origin' } };
}
