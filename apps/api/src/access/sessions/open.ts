import { type Device, type SecondFactorStep, secondFactorStep } from '@penc/domain';
import type { Config } from '@penc/platform';
import type { Transaction } from '@penc/storage';
import { randomBytes } from 'node:crypto';
import type { Caller } from '../caller';
import { logAccess } from '../log';
import { MEMBER_COLUMNS, type MemberRow, callerOf } from '../member';
import { hashToken } from './enter';

export interface OpenedSession {
  /** For the cookie; nothing else ever holds it. */
  readonly token: string;
  readonly sessionId: string;
  readonly membershipId: string;
  readonly secondFactor: SecondFactorStep;
}

/** A new session for the membership that the person used last; null when none of them is to enter. */
export async function openSession(
  tx: Transaction,
  personId: string,
  device: Device,
  { requireTotp }: Pick<Config, 'requireTotp'>,
): Promise<OpenedSession | null> {
  const [caller] = await membershipsOf(tx, personId);
  if (!caller) return null;
  const token = randomBytes(32).toString('base64url');
  const { membershipId, role } = caller;
  const [session] = await tx.query<{ id: string; enrolled: boolean }>(
    `INSERT INTO sessions (hash, person_id, membership_id, browser, system) VALUES ($1, $2, $3, $4, $5)
     RETURNING id, EXISTS (SELECT 1 FROM second_factors WHERE person_id = $2 AND confirmed_at IS NOT NULL) AS enrolled`,
    [hashToken(token), personId, membershipId, device.browser, device.system],
  );
  const sessionId = String(session?.id);
  await logAccess(tx, 'session.sign-in', { type: 'session', id: sessionId }, { by: membershipId });
  const enrolled = session?.enrolled ?? false;
  const secondFactor = secondFactorStep({ role, required: requireTotp, enrolled, given: false });
  return { token, sessionId, membershipId, secondFactor };
}

/** The memberships by which the person may enter; the one last used comes first. */
async function membershipsOf(tx: Transaction, personId: string): Promise<Caller[]> {
  const rows = await tx.query<MemberRow>(
    `SELECT ${MEMBER_COLUMNS} FROM memberships m JOIN organisations o ON o.id = m.organisation_id
     JOIN people p ON p.id = m.person_id WHERE m.person_id = $1
     ORDER BY (SELECT max(s.seen_at) FROM sessions s WHERE s.membership_id = m.id) DESC NULLS LAST, m.created_at, m.id`,
    [personId],
  );
  return rows.map(callerOf).filter((caller) => caller !== null);
}
