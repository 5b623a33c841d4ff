import { verdictOn } from '@penc/domain';
import { type WebhookDue, messages } from '@penc/messages';
import { Clock, type Config, mayBeReached } from '@penc/platform';
import { Storage, WORKER } from '@penc/storage';
import { Inject, Injectable } from '@nestjs/common';
import { type Delivery, Handles, completing } from '../../queue/handles';
import { CONFIG } from '../../queue/tokens';
import { type ClaimedDelivery, claimDelivery } from './delivery-claims';
import { ForbiddenAddress, NoAnswerInTime, guardedPost } from './guarded-request';
import { payloadOf, signedHeaders } from './payload';
import { type Attempt, recordAttempt } from './record-attempt';

const TIMEOUT_MS = 10_000;

/** Claimed, posted, then recorded; the next attempt is a message of its own, due when the schedule says. */
@Injectable()
export class WebhookHandler {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Handles(messages.webhookDue)
  async deliver({ deliveryId, attempts }: WebhookDue, delivery: Delivery): Promise<void> {
    const claimed = await this.storage.transaction(WORKER, (tx) => claimDelivery(tx, deliveryId, attempts));
    if (!claimed) return completing(this.storage, delivery, async () => undefined);
    const attempt = await this.attempt(claimed);
    await completing(this.storage, delivery, (tx) => recordAttempt(tx, claimed, attempt, this.clock.now()));
  }

  private async attempt(delivery: ClaimedDelivery): Promise<Attempt> {
    const { allowHttp, allowAddresses } = this.config.webhooks;
    const url = new URL(delivery.url);
    const body = payloadOf(delivery, this.config.publicUrl);
    const begun = performance.now();
    const durationMs = () => Math.round(performance.now() - begun);
    try {
      if (url.protocol !== 'https:' && !allowHttp) throw new ForbiddenAddress(url.protocol);
      const status = await guardedPost({
        url,
        headers: signedHeaders(delivery, body, this.clock.now()),
        body,
        timeoutMs: TIMEOUT_MS,
        mayReach: (address) => mayBeReached(address, allowAddresses),
      });
      const failure = verdictOn(status) === 'delivered' ? null : 'bad-status';
      return { status, failure, durationMs: durationMs() };
    } catch (error) {
      return { status: null, failure: failureOf(error), durationMs: durationMs() };
    }
  }
}

function failureOf(error: unknown): Attempt['failure'] {
  if (error instanceof ForbiddenAddress) return 'forbidden-address';
  return error instanceof NoAnswerInTime ? 'timeout' : 'no-connection';
}
