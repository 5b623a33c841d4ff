import { SecondFactorConflict, WrongSecondFactor, isFreshStep } from '@penc/domain';
import { type Config, Secrets } from '@penc/platform';
import { Storage, type Transaction } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { CONFIG } from '../../http/tokens';
import type { Caller } from '../caller';
import { countTry, forgetTries } from '../limits';
import { logAccess } from '../log';
import { enrolment, stepOf } from './authenticator';
import { replaceRecoveryCodes, useRecoveryCode } from './recovery-codes';

const SECRET_BYTES = 20;
const NONCE_BYTES = 12;
const SEAL = 'second-factor';

/** An authenticator application of the person's, beside the mailbox. */
@Injectable()
export class SecondFactors {
  private readonly secrets: Secrets;

  constructor(
    private readonly storage: Storage,
    @Inject(CONFIG) config: Config,
  ) {
    this.secrets = new Secrets(config.secretKey);
  }

  /** A secret for the authenticator, shown once; it counts for nothing until `confirm`. */
  enrol(caller: Caller): Promise<{ uri: string; secret: string }> {
    const secret = randomBytes(SECRET_BYTES);
    const sealed = this.secrets.seal(SEAL, caller.personId, secret, randomBytes(NONCE_BYTES));
    return this.storage.transaction(caller, async (tx) => {
      const [begun] = await tx.query<{ email: string }>(
        `INSERT INTO second_factors AS f (person_id, secret) VALUES ($1, $2)
         ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, created_at = now()
           WHERE f.confirmed_at IS NULL
         RETURNING (SELECT email FROM people WHERE id = $1) AS email`,
        [caller.personId, sealed],
      );
      if (!begun) throw new SecondFactorConflict('second-factor-enrolled');
      return enrolment(secret, begun.email);
    });
  }

  /** A first code shows that the authenticator works; answers the recovery codes, shown once. */
  confirm(caller: Caller, sessionId: string, code: string): Promise<string[]> {
    return this.tried(caller, async (tx, factor) => {
      if (!factor) throw new SecondFactorConflict('second-factor-not-begun');
      if (factor.isConfirmed) throw new SecondFactorConflict('second-factor-enrolled');
      if (!(await this.acceptCode(tx, factor, code))) return null;
      await tx.query('UPDATE second_factors SET confirmed_at = now() WHERE person_id = $1', [caller.personId]);
      await markGiven(tx, sessionId);
      await logAccess(tx, 'second-factor.confirm', { type: 'person', id: caller.personId });
      return replaceRecoveryCodes(tx, this.secrets, caller.personId);
    });
  }

  /** The session has shown its second factor, once this resolves. */
  async give(caller: Caller, sessionId: string, code: string): Promise<void> {
    await this.tried(caller, async (tx, factor) => {
      if (!factor?.isConfirmed) throw new SecondFactorConflict('second-factor-not-begun');
      if (!(await this.accept(tx, factor, code))) return null;
      await markGiven(tx, sessionId);
      return true;
    });
  }

  async remove(caller: Caller, code: string): Promise<void> {
    await this.tried(caller, async (tx, factor) => {
      if (!factor?.isConfirmed) throw new SecondFactorConflict('second-factor-not-begun');
      if (!(await this.accept(tx, factor, code))) return null;
      await forgetFactor(tx, caller.personId);
      await logAccess(tx, 'second-factor.remove', { type: 'person', id: caller.personId });
      return true;
    });
  }

  /** `work` answers null for a wrong code: that is counted, and stays so; whatever else it wrote is kept as well. */
  private async tried<T>(
    caller: Caller,
    work: (tx: Transaction, factor: Factor | undefined) => Promise<T | null>,
  ): Promise<T> {
    const subject = this.secrets.digest('second-factor-tries', caller.personId);
    await countTry(this.storage, 'second-factor', subject);
    const result = await this.storage.transaction(caller, async (tx) =>
      work(tx, await lockFactor(tx, caller.personId)),
    );
    if (result === null) throw new WrongSecondFactor();
    await forgetTries(this.storage, 'second-factor', subject);
    return result;
  }

  private async accept(tx: Transaction, factor: Factor, code: string): Promise<boolean> {
    if (isDigits(code)) return this.acceptCode(tx, factor, code);
    const used = await useRecoveryCode(tx, this.secrets, factor.personId, code);
    if (used) await logAccess(tx, 'second-factor.recover', { type: 'person', id: factor.personId });
    return used;
  }

  private async acceptCode(tx: Transaction, factor: Factor, code: string): Promise<boolean> {
    if (!isDigits(code)) return false;
    const secret = this.secrets.open(SEAL, factor.personId, factor.sealed);
    const step = stepOf(secret, code.replaceAll(/\s/g, ''), factor.now);
    if (step === null || !isFreshStep(step, factor.lastStep)) return false;
    await tx.query('UPDATE second_factors SET last_step = $2 WHERE person_id = $1', [factor.personId, step]);
    return true;
  }
}

interface Factor {
  readonly personId: string;
  readonly sealed: Buffer;
  readonly isConfirmed: boolean;
  readonly lastStep: number | null;
  /** Of Postgres: one clock for all processes. */
  readonly now: Date;
}

/** Locked: of two requests with the same code, the second finds it used. */
async function lockFactor(tx: Transaction, personId: string): Promise<Factor | undefined> {
  const [factor] = await tx.query<Factor>(
    `SELECT person_id AS "personId", secret AS sealed, confirmed_at IS NOT NULL AS "isConfirmed",
            last_step::float8 AS "lastStep", now()
     FROM second_factors WHERE person_id = $1 FOR UPDATE`,
    [personId],
  );
  return factor;
}

/** With its recovery codes; sessions that had shown it begin anew. */
export async function forgetFactor(tx: Transaction, personId: string): Promise<boolean> {
  const forgotten = await tx.query('DELETE FROM second_factors WHERE person_id = $1 RETURNING 1', [personId]);
  await tx.query('UPDATE sessions SET second_factor_at = NULL WHERE person_id = $1', [personId]);
  return forgotten.length === 1;
}

async function markGiven(tx: Transaction, sessionId: string): Promise<void> {
  await tx.query('UPDATE sessions SET second_factor_at = now() WHERE id = $1', [sessionId]);
}

function isDigits(code: string): boolean {
  return /^[\d\s]+$/.test(code);
}
