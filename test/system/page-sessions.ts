import { WORKER } from '@penc/storage';
import { openSession } from '../../apps/api/src/access/sessions/open';
import type { Account } from './accounts';
import { PageVisitor } from './page-visitor';
import type { System } from './system';

/** A browser in which this account is signed in already. */
export async function visitorFor(system: System, { email }: Account, language = 'fr'): Promise<PageVisitor> {
  const opened = await system.storage.transaction(WORKER, async (tx) => {
    const [person] = await tx.query<{ id: string }>('SELECT id FROM people WHERE email = $1', [email]);
    return openSession(tx, String(person?.id), { browser: 'firefox', system: 'android' }, system.config);
  });
  const visitor = new PageVisitor(system.baseUrl, language);
  visitor.bring('penc_session', String(opened?.token));
  visitor.bring('penc_language', language);
  return visitor;
}
