import { type Language, type NoticeKind, dialled } from '@penc/domain';
import { smsCount, smsText } from '@penc/language';
import { type SmsDue, handBack, messages } from '@penc/messages';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../../queue/handles';
import { insist } from '../while-claimed';
import { mayLeaveSql } from '../leaving';
import { answerCodeFor } from './answer-codes';
import { ENOUGH_TODAY, SmsLater, countInstead } from './day-bound';
import { type Sms, SmsGateway, SmsRefused } from './gateway';

/** Longer than the gateway may take: meanwhile no other worker sends this SMS. */
const CLAIM_SECONDS = 30;

/** Somebody else is sending this SMS: come back when the claim has run out, in case they died. */
class SmsClaimed extends Error {}

/** Claimed, sent, then recorded, as a mail is; an SMS that repeats itself carries the same id and the same code. */
@Injectable()
export class SmsHandler {
  constructor(
    private readonly storage: Storage,
    private readonly gateway: SmsGateway,
  ) {}

  @Handles(messages.smsDue)
  async send({ noticeId }: SmsDue, delivery: Delivery): Promise<void> {
    const nothing = () => completing(this.storage, delivery, async () => undefined);
    if (!this.gateway.configured) return nothing();
    const sms = await this.storage.transaction(WORKER, (tx) => claimSms(tx, noticeId));
    if (!sms) return nothing();
    if (sms instanceof SmsLater)
      return this.storage.transaction(WORKER, (tx) => handBack(tx, [delivery.outboxId], sms.seconds));
    try {
      await this.gateway.send(sms);
    } catch (error) {
      await this.storage.transaction(WORKER, (tx) => releaseSms(tx, noticeId, error));
      if (!(error instanceof SmsRefused)) throw error;
      return nothing();
    }
    const sent = 'UPDATE sms SET sent_at = now(), claimed_until = NULL WHERE notice_id = $1';
    await insist(() => completing(this.storage, delivery, async (tx) => void (await tx.query(sent, [noticeId]))));
  }
}

/** They ask for an answer: once none is awaited any more, they say what is not so. */
const ASKING: ReadonlySet<string> = new Set<NoticeKind>([
  'suggestion-approved',
  'call-proposed',
  'suggestion-reminder',
  'suggestion-considered',
]);

/** Null when it was sent or refused before, when its reader wants or may get no SMS any more, or has nothing to answer. */
async function claimSms(tx: Transaction, noticeId: string): Promise<Sms | SmsLater | null> {
  const [open] = await tx.query<{ claimed: boolean; tried: boolean; counts: number | null }>(
    `SELECT coalesce(claimed_until > now(), false) AS claimed, attempts > 0 AS tried, counts FROM sms
     WHERE notice_id = $1 AND sent_at IS NULL AND refused_at IS NULL FOR UPDATE`,
    [noticeId],
  );
  if (!open) return null;
  if (open.claimed) throw new SmsClaimed(`SMS ${noticeId} is being sent`);
  const [notice] = await tx.query<NoticeToSend>(
    `SELECT n.kind, n.details, p.language, p.phone, 'sms' = ANY(p.channels) AND ${mayLeaveSql('m.organisation_id')} AS wanted
     FROM notices n JOIN memberships m ON m.id = n.membership_id JOIN people p ON p.id = m.person_id WHERE n.id = $1`,
    [noticeId],
  );
  const to = notice?.wanted ? dialled(notice.phone ?? '') : null;
  const answer = to === null ? null : await answerCodeFor(tx, noticeId);
  if (!notice || to === null || (answer === null && ASKING.has(notice.kind))) {
    return leaveUnsent(tx, noticeId, 'not wanted any more');
  }
  const counts = open.tried ? open.counts : await countInstead(tx, noticeId);
  if (counts instanceof SmsLater) return counts;
  if (counts === 'enough') return leaveUnsent(tx, noticeId, ENOUGH_TODAY);
  await tx.query(
    `UPDATE sms SET attempts = attempts + 1, counts = $3, claimed_until = now() + make_interval(secs => $2)
     WHERE notice_id = $1`,
    [noticeId, CLAIM_SECONDS, counts],
  );
  const { language, kind, details } = notice;
  const text = counts === null ? smsText(language, kind, details, answer) : smsCount(language, counts);
  return { id: noticeId, to, text };
}

async function leaveUnsent(tx: Transaction, noticeId: string, why: string): Promise<null> {
  await tx.query('UPDATE sms SET refused_at = now(), last_error = $2 WHERE notice_id = $1', [noticeId, why]);
  return null;
}

interface NoticeToSend {
  readonly kind: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly language: Language;
  readonly phone: string | null;
  readonly wanted: boolean;
}

async function releaseSms(tx: Transaction, noticeId: string, error: unknown): Promise<void> {
  await tx.query(
    `UPDATE sms SET claimed_until = NULL, last_error = left($2, 500), refused_at = CASE WHEN $3 THEN now() END
     WHERE notice_id = $1`,
    [noticeId, String(error), error instanceof SmsRefused],
  );
}
