import { TooManyRequests, membershipsADay } from '@penc/domain';
import type { Transaction } from '@penc/storage';

const DAY_SECONDS = 86_400;

interface Begun {
  readonly atAddress: number;
  readonly inOrganisation: number;
  readonly isVerified: boolean;
}

/**
 * Each invitation is a mail that bears the name of an organisation, which anybody may have chosen. Of an organisation that is
 * locked; the address is as well, against those who write to it from elsewhere.
 */
export async function refuseTooManyInvitations(tx: Transaction, organisationId: string, email: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('invitation:' || lower($1), 0))`, [email]);
  const [begun] = await tx.query<Begun>(
    `SELECT status = 'verified' AS "isVerified",
            (SELECT count(*)::integer FROM memberships m JOIN people p ON p.id = m.person_id
             WHERE lower(p.email) = lower($2) AND m.created_at > now() - make_interval(secs => $3)) AS "atAddress",
            (SELECT count(*)::integer FROM memberships m
             WHERE m.organisation_id = o.id AND m.created_at > now() - make_interval(secs => $3)) AS "inOrganisation"
     FROM organisations o WHERE o.id = $1`,
    [organisationId, email, DAY_SECONDS],
  );
  const { atAddress = 0, inOrganisation = 0, isVerified = false } = begun ?? {};
  const most = isVerified ? membershipsADay.verified : membershipsADay.unverified;
  if (atAddress >= membershipsADay.address || inOrganisation >= most) throw new TooManyRequests(DAY_SECONDS);
}
