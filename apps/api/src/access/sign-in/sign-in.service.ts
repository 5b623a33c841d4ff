import { SignInFailed, deviceOf } from '@penc/domain';
import { messages, put } from '@penc/messages';
import { type Config, Secrets } from '@penc/platform';
import { Storage, type Transaction } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG } from '../../http/tokens';
import { NOBODY, countTry, forgetTries } from '../limits';
import { type OpenedSession, openSession } from '../sessions/open';
import { takeByCode, takeByToken } from './challenges';
import { networkOf } from './network';

type Taker = (tx: Transaction) => Promise<string | null>;

/** Signing in by mail: no password to be stolen, and nothing here that tells who is known. */
@Injectable()
export class SignIn {
  private readonly secrets: Secrets;

  constructor(
    private readonly storage: Storage,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.secrets = new Secrets(config.secretKey);
  }

  /** The challenge's id. Whatever the address, the same statements run and the same messages are put. */
  async ask(email: string, ip: string | undefined): Promise<string> {
    const address = email.trim().toLowerCase();
    const addressHash = this.secrets.digest('address', address);
    await countTry(this.storage, 'sign-in-network', this.secrets.digest('network', networkOf(ip)));
    await countTry(this.storage, 'sign-in-address', addressHash);
    return this.storage.transaction(NOBODY, async (tx) => {
      const [challenge] = await tx.query<{ id: string }>(
        `INSERT INTO sign_in_challenges (person_id, address_hash)
         VALUES ((SELECT id FROM people WHERE lower(email) = $1), $2) RETURNING id`,
        [address, addressHash],
      );
      const challengeId = String(challenge?.id);
      await put(tx, messages.signInAsked, { challengeId });
      return challengeId;
    });
  }

  /** By the six digits of the mail; throws SignInFailed, whatever the reason. */
  async byCode(challengeId: string, code: string, request: Request): Promise<OpenedSession> {
    const [asked] = await this.storage.read<{ addressHash: Buffer }>(
      'SELECT address_hash AS "addressHash" FROM sign_in_challenges WHERE id = $1',
      [challengeId],
    );
    if (!asked) throw new SignInFailed();
    await countTry(this.storage, 'sign-in-code', asked.addressHash);
    const digits = code.replaceAll(/\s/g, '');
    const opened = await this.open(request, (tx) => takeByCode(tx, this.secrets, challengeId, digits));
    await forgetTries(this.storage, 'sign-in-code', asked.addressHash);
    return opened;
  }

  /** By the link of the mail, once its page's button was pressed; throws SignInFailed. */
  byToken(token: string, request: Request): Promise<OpenedSession> {
    return this.open(request, (tx) => takeByToken(tx, this.secrets, token));
  }

  private async open(request: Request, take: Taker): Promise<OpenedSession> {
    // a refusal inside would take back the count of wrong tries
    const opened = await this.storage.transaction(NOBODY, async (tx) => {
      const personId = await take(tx);
      return personId ? openSession(tx, personId, deviceOf(request.headers['user-agent']), this.config) : null;
    });
    if (!opened) throw new SignInFailed();
    return opened;
  }
}
