import { SIGN_IN_MINUTES } from '@penc/domain';
import { type SignInAsked, messages } from '@penc/messages';
import { type Config, Secrets } from '@penc/platform';
import { Storage, WORKER } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import { insist, whileClaimed } from '../notices/while-claimed';
import { MailRefused, Mailer } from '../notices/mail/mailer';
import { type Delivery, Handles, completing } from '../queue/handles';
import { CONFIG } from '../queue/tokens';
import { type DueChallenge, claimChallenge, releaseChallenge, renewChallenge } from './challenges';
import { makeSecrets } from './make-secrets';
import { signInMail } from './sign-in-mail';

/**
 * The link and the code of a sign-in are made here, when the mail is, and stand nowhere but in it: the api
 * puts an id into the outbox, Postgres keeps digests. So neither the queue, nor a log, nor a copy of the
 * database holds anything that opens the door. The price: a mail that is made again, because nobody knows
 * whether the first one left, carries a new link and code (and a Message-ID of its own), and the first no
 * longer work.
 */
@Injectable()
export class SignInMailHandler {
  private readonly secrets: Secrets;

  constructor(
    private readonly storage: Storage,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.secrets = new Secrets(config.secretKey);
  }

  @Handles(messages.signInAsked)
  async send({ challengeId }: SignInAsked, delivery: Delivery): Promise<void> {
    const made = makeSecrets(this.secrets, challengeId);
    const challenge = this.mailer.configured
      ? await this.storage.transaction(WORKER, (tx) => claimChallenge(tx, challengeId, made))
      : null;
    if (!challenge) return completing(this.storage, delivery, async () => undefined);
    try {
      const renew = () => this.storage.transaction(WORKER, (tx) => renewChallenge(tx, challenge));
      await whileClaimed(renew, (takenOver) => this.hand(challenge, made, takenOver));
    } catch (error) {
      // no such mailbox: whoever asked hears nothing, as for an address that we do not know
      if (error instanceof MailRefused) return completing(this.storage, delivery, async () => undefined);
      await this.storage.transaction(WORKER, (tx) => releaseChallenge(tx, challenge));
      throw error;
    }
    const sent = 'UPDATE sign_in_challenges SET sent_at = now(), claimed_until = NULL WHERE id = $1';
    await insist(() => completing(this.storage, delivery, async (tx) => void (await tx.query(sent, [challengeId]))));
  }

  private hand(
    { id, mails, name, email, language }: DueChallenge,
    made: { token: string; code: string },
    giveUp: AbortSignal,
  ) {
    const url = new URL(`/sign-in/${made.token}`, this.config.publicUrl);
    const messageId = `<sign-in-${id}-${mails}@${url.hostname}>`;
    const { contactEmail: contact } = this.config;
    const mail = signInMail(language, { code: made.code, url: url.href, minutes: SIGN_IN_MINUTES, contact });
    return this.mailer.send({ name, address: email }, messageId, mail, giveUp);
  }
}
