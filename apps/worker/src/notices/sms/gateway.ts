export interface Sms {
  /** Stays the same when the SMS is sent again. */
  readonly id: string;
  /** +221771234567 */
  readonly to: string;
  readonly text: string;
}

/** The gateway said no for good: another try would get the same answer. */
export class SmsRefused extends Error {}

/** The port through which SMS leave, whoever carries them. */
export abstract class SmsGateway {
  abstract readonly configured: boolean;
  /** Resolves when the gateway has taken the SMS; throws SmsRefused when it never will. */
  abstract send(sms: Sms): Promise<void>;
}
