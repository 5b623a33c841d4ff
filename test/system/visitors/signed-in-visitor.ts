import { WORKER } from '@penc/storage';
import { openSession } from '../../../apps/api/src/access/sessions/open';
import type { Account } from '../accounts';
import { PageVisitor } from './page-visitor';
import type { System } from '../system';

/** The token of a session in which the account's person has signed in already. */
export async function sessionOf({ storage, config }: System, { email }: Account): Promise<string> {
  const opened = await storage.transaction(WORKER, async (tx) => {
    const [person] = await tx.query<{ id: string }>('SELECT id FROM people WHERE email = $1', [email]);
    return openSession(tx, String(person?.id), { browser: 'firefox', system: 'android' }, config);
  });
  return String(opened?.token);
}

/** A browser without JavaScript whose person has signed in already. */
export async function visitorOf(system: System, account: Account, language = 'fr'): Promise<PageVisitor> {
  return new PageVisitor(system.baseUrl, language)
    .bring('penc_session', await sessionOf(system, account))
    .bring('penc_language', language);
}
