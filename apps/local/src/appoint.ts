import { messages, put } from '@penc/messages';
import { type Transaction, WORKER } from '@penc/storage';
import { withStorage } from './database/with-storage';
import { LaunchFault } from './fault';
import { withDatabase } from './imports/import-database';
import type { Installation } from './installation';
import { print } from './page/terminal';
import { both } from './page/words';

/**
 * `npm run appoint -- ADDRESS`: an installation without demonstration has nobody who could verify anybody. Whoever has asked to join
 * with this address becomes its first administrator; all later mandates are given by administrators.
 */
export async function appoint(installation: Installation, args: readonly string[]): Promise<void> {
  const [address = '', ...more] = args;
  if (!address.includes('@') || more.length > 0)
    throw new LaunchFault('usage', { command: ['appoint', ...args].join(' ') });
  await withDatabase(installation, process.env, (url) =>
    withStorage(url, async (storage) => {
      const organisation = await storage.transaction(WORKER, (tx) => appointFirst(tx, address));
      both('local.appointed', { address, organisation }).forEach(print);
    }),
  );
}

interface Applicant {
  readonly membershipId: string;
  readonly role: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly status: string;
}

/** Gives the name of the organisation that this address has last asked to join for; throws LaunchFault. */
export async function appointFirst(tx: Transaction, address: string): Promise<string> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('first administrator', 0))`);
  const admins = await tx.query(`SELECT 1 FROM memberships WHERE role = 'admin' AND ended_at IS NULL LIMIT 1`);
  if (admins.length > 0) throw new LaunchFault('administrator-there');
  const [applicant] = await tx.query<Applicant>(
    `SELECT m.id AS "membershipId", m.role, o.id AS "organisationId", o.name AS organisation, o.status
     FROM memberships m JOIN people p ON p.id = m.person_id JOIN organisations o ON o.id = m.organisation_id
     WHERE lower(p.email) = lower($1) AND m.ended_at IS NULL AND o.status <> 'suspended'
     ORDER BY m.created_at DESC LIMIT 1 FOR UPDATE OF m, o`,
    [address],
  );
  if (!applicant) throw new LaunchFault('applicant-unknown', { address });
  await promote(tx, applicant);
  if (applicant.status === 'applied') await verify(tx, applicant);
  return applicant.organisation;
}

async function promote(tx: Transaction, { membershipId: id, role, organisationId }: Applicant): Promise<void> {
  await tx.query(`UPDATE memberships SET role = 'admin', revision = revision + 1 WHERE id = $1`, [id]);
  const subject = { type: 'membership', id } as const;
  const details = { from: role, to: 'admin' };
  await tx.log({ action: 'member.change', subject, organisationIds: [organisationId], territories: [], details });
}

/** As an administrator would: nobody may do it for their own organisation, and there is nobody else yet. */
async function verify(tx: Transaction, { organisationId: id, status }: Applicant): Promise<void> {
  await tx.query(`UPDATE organisations SET status = 'verified', revision = revision + 1 WHERE id = $1`, [id]);
  const [decision] = await tx.query<{ id: string }>(
    `INSERT INTO organisation_decisions (organisation_id, action) VALUES ($1, 'verify') RETURNING id::text`,
    [id],
  );
  if (!decision) throw new Error('no decision was kept');
  const open = await tx.query<{ id: string }>(
    `UPDATE postings SET status = status WHERE organisation_id = $1 AND status = 'open' RETURNING id`,
    [id],
  );
  for (const posting of open) await put(tx, messages.postingChanged, { postingId: posting.id });
  await put(tx, messages.organisationJudged, { organisationId: id, decisionId: decision.id });
  const subject = { type: 'organisation', id } as const;
  const details = { from: status, to: 'verified' };
  await tx.log({ action: 'organisation.verify', subject, organisationIds: [id], territories: [], details });
}
