import { WORKER } from '@penc/storage';
import { openSession } from '../../apps/api/src/access/sessions/open';
import type { Account } from './accounts';
import { PageVisitor } from './page-visitor';
import type { System } from './system';

/** A browser without JavaScript whose person has signed in already. */
export async function visitorOf(system: System, { email }: Account, language = 'fr'): Promise<PageVisitor> {
  const opened = await system.storage.transaction(WORKER, async (tx) => {
    const [person] = await tx.query<{ id: string }>('SELECT id FROM people WHERE email = $1', [email]);
    return openSession(tx, String(person?.id), { browser: 'firefox', system: 'android' }, system.config);
  });
  return new PageVisitor(system.baseUrl, language)
    .bring('penc_session', String(opened?.token))
    .bring('penc_language', language);
}
