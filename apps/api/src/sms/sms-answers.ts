import {
  AlreadyAnswered,
  DomainError,
  IllegalMove,
  NotAllowed,
  NotFound,
  PostingMoved,
  type SmsAnswer,
  StaleRevision,
  dayOf,
  dialled,
  smsAnswer,
} from '@penc/domain';
import { type SmsReplyKey, smsReply } from '@penc/language';
import { Clock, type Config } from '@penc/platform';
import { Storage, WORKER } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import { callerOfMembership } from '../access/member';
import { CONFIG } from '../http/tokens';
import { Answering } from '../suggestions/answering/answering';
import { type KnownCode, type SmsReader, codeBehind, readersAt } from './sms-readers';
import { forgetTries, mayTry } from './sms-tries';

/** What people answer by SMS, in the name of the membership that was asked. Every answer gets a polite sentence. */
@Injectable()
export class SmsAnswers {
  constructor(
    private readonly storage: Storage,
    private readonly answering: Answering,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async answer(from: string, text: string): Promise<string> {
    const said = smsAnswer(text);
    const phone = dialled(from);
    const readers = phone === null ? [] : await readersAt(this.storage, phone);
    const language = readers[0]?.language ?? said?.language ?? 'fr';
    const key = said && phone !== null ? await this.replyTo(said, phone, readers) : 'sms.reply.unclear';
    return smsReply(language, key);
  }

  private async replyTo(said: SmsAnswer, phone: string, readers: readonly SmsReader[]): Promise<SmsReplyKey> {
    if (said.say === 'stop') return this.stop(readers);
    const secret = this.config.smsInboundSecret ?? '';
    if (!(await mayTry(this.storage, phone, secret))) return 'sms.reply.tries';
    const known = await codeBehind(this.storage, said.code, readers);
    if (!known) return 'sms.reply.unknown';
    await forgetTries(this.storage, phone, secret);
    return this.use(known, said.say);
  }

  private async use(known: KnownCode, answer: 'accept' | 'decline'): Promise<SmsReplyKey> {
    if (known.usedAt !== null) return 'sms.reply.answered';
    if (known.expiresOn < dayOf(this.clock.now())) return 'sms.reply.late';
    const caller = await callerOfMembership(this.storage, known.membershipId);
    if (!caller) return 'sms.reply.unknown';
    try {
      await this.answering.answer(caller, known.suggestionId, { revision: known.revision, answer }, null);
    } catch (error) {
      if (error instanceof DomainError) return replyToRefusal(error);
      throw error;
    }
    await this.storage.transaction(caller, (tx) =>
      tx.query('UPDATE answer_codes SET used_at = now() WHERE code = $1', [known.code]),
    );
    return answer === 'accept' ? 'sms.reply.accepted' : 'sms.reply.declined';
  }

  /** Of everybody who reads SMS on this phone. */
  private async stop(readers: readonly SmsReader[]): Promise<SmsReplyKey> {
    await this.storage.transaction(WORKER, (tx) =>
      tx.query(
        `UPDATE people SET channels = array_remove(channels, 'sms'), preferences_revision = preferences_revision + 1
         WHERE id = ANY($1::uuid[]) AND 'sms' = ANY(channels)`,
        [readers.map(({ personId }) => personId)],
      ),
    );
    return 'sms.reply.stopped';
  }
}

function replyToRefusal(error: DomainError): SmsReplyKey {
  if (error instanceof AlreadyAnswered) return 'sms.reply.answered';
  if (error instanceof StaleRevision || error instanceof PostingMoved) return 'sms.reply.changed';
  if (error instanceof IllegalMove) return error.from === 'expired' ? 'sms.reply.late' : 'sms.reply.changed';
  if (error instanceof NotFound || error instanceof NotAllowed) return 'sms.reply.changed';
  throw error;
}
