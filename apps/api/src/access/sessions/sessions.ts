import { type Device, type Language, NotFound, type SessionFacts, sessionEnd, sessionRuns } from '@penc/domain';
import { say } from '@penc/language';
import { Storage, type Transaction } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { Caller } from '../caller';
import { logAccess } from '../log';
import { MEMBER_COLUMNS, type MemberRow, callerOf } from '../member';

export class SessionView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty({ example: 'Firefox on Windows', description: 'in the language of the answer' }) readonly device: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ format: 'date-time', description: 'to about five minutes' }) readonly lastSeenAt: string;
  @ApiProperty({ format: 'date-time', description: 'if it is not used any more' }) readonly endsAt: string;
  @ApiProperty({ description: 'the session of this request' }) readonly current: boolean;
}

type SessionRow = SessionFacts & Device & { readonly id: string; readonly now: Date };

/** A person's sessions, whichever membership they act for. */
@Injectable()
export class Sessions {
  constructor(private readonly storage: Storage) {}

  /** Those that run, the newest first. */
  async list(caller: Caller, currentId: string, language: Language): Promise<SessionView[]> {
    const rows = await this.storage.read<SessionRow>(
      `SELECT id, browser, system, created_at AS "createdAt", seen_at AS "seenAt", revoked_at AS "revokedAt", now()
       FROM sessions WHERE person_id = $1 AND revoked_at IS NULL ORDER BY created_at DESC, id`,
      [caller.personId],
    );
    return rows
      .filter((row) => sessionRuns(row, row.now))
      .map((row) => ({
        id: row.id,
        device: say(language, 'session.device', { browser: row.browser, system: row.system }),
        createdAt: row.createdAt.toISOString(),
        lastSeenAt: row.seenAt.toISOString(),
        endsAt: sessionEnd(row).toISOString(),
        current: row.id === currentId,
      }));
  }

  /** Ends one; throws NotFound when it is not the person's, or has ended. */
  async revoke(caller: Caller, id: string, action: 'session.revoke' | 'session.sign-out'): Promise<void> {
    await this.storage.transaction(caller, async (tx) => {
      const [revoked] = await revoke(tx, 'id = $2', [caller.personId, id]);
      if (!revoked) throw new NotFound('session');
      await logAccess(tx, action, { type: 'session', id });
    });
  }

  /** Ends all but one; answers how many. */
  revokeOthers(caller: Caller, keptId: string): Promise<number> {
    return this.storage.transaction(caller, async (tx) => {
      const revoked = await revoke(tx, 'id <> $2', [caller.personId, keptId]);
      for (const { id } of revoked) await logAccess(tx, 'session.revoke', { type: 'session', id });
      return revoked.length;
    });
  }

  /** From now on the session acts for another membership of the same person. */
  async choose(caller: Caller, sessionId: string, membershipId: string): Promise<void> {
    await this.storage.transaction(caller, async (tx) => {
      const [row] = await tx.query<MemberRow>(
        `SELECT ${MEMBER_COLUMNS} FROM memberships m JOIN organisations o ON o.id = m.organisation_id
         JOIN people p ON p.id = m.person_id WHERE m.id = $1 AND m.person_id = $2`,
        [membershipId, caller.personId],
      );
      if (!row || !callerOf(row)) throw new NotFound('membership');
      await tx.query('UPDATE sessions SET membership_id = $2 WHERE id = $1', [sessionId, membershipId]);
      const details = { membershipId };
      await logAccess(tx, 'session.choose-membership', { type: 'session', id: sessionId }, { details });
    });
  }
}

function revoke(tx: Transaction, which: string, parameters: readonly [string, string]): Promise<{ id: string }[]> {
  return tx.query<{ id: string }>(
    `UPDATE sessions SET revoked_at = now() WHERE person_id = $1 AND ${which} AND revoked_at IS NULL RETURNING id`,
    parameters,
  );
}
